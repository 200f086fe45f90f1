package careermap.guidance;

import java.util.function.Supplier;

/** Reading several things as they stood at one moment (ひとつの時点の読み取り). */
@FunctionalInterface
public interface Snapshot {
  /**
   * What {@code reads} makes of it. Whatever is written meanwhile, by whomever, is not seen; so it
   * neither writes nor waits for anybody.
   */
  <T> T of(Supplier<T> reads);
}

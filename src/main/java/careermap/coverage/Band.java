package careermap.coverage;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** How many days ago the last talk was (前の面談からの日数). */
public enum Band {
  DAYS_30(30),
  DAYS_60(60),
  DAYS_90(90),
  DAYS_180(180),
  LONGER(Integer.MAX_VALUE),
  NEVER(Integer.MAX_VALUE);

  /** The period that is told of, so that it ends where a band does. */
  public static final int PERIOD = 90;

  private final int most;

  Band(int most) {
    this.most = most;
  }

  /** Whether somebody had a talk in the period. */
  public boolean isTalked() {
    return most <= PERIOD;
  }

  static Band of(@Nullable LocalDate last, LocalDate day) {
    if (last == null) {
      return NEVER;
    }
    long days = ChronoUnit.DAYS.between(last, day);
    for (Band band : values()) {
      if (days <= band.most) {
        return band;
      }
    }
    return LONGER;
  }
}

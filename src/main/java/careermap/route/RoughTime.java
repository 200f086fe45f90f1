package careermap.route;

import careermap.map.Guideline;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A rough time (ごろ) that follows from guidelines, which promise nothing.
 *
 * @param earliest null where a guideline on the way has no lower bound
 * @param latest null where a guideline on the way has no upper bound
 */
public record RoughTime(@Nullable LocalDate earliest, @Nullable LocalDate latest) {

  static RoughTime at(LocalDate day) {
    return new RoughTime(day, day);
  }

  /** After as many months as a guideline says; unknown where there is none. */
  RoughTime after(Optional<Guideline> guideline) {
    return new RoughTime(
        later(earliest, guideline.map(Guideline::minMonths).orElse(null)),
        later(latest, guideline.map(Guideline::maxMonths).orElse(null)));
  }

  private static @Nullable LocalDate later(@Nullable LocalDate day, @Nullable Integer months) {
    return day == null || months == null ? null : day.plusMonths(months);
  }

  RoughTime notBefore(LocalDate day) {
    return new RoughTime(latest(earliest, day), latest(latest, day));
  }

  private static @Nullable LocalDate latest(@Nullable LocalDate one, LocalDate other) {
    return one != null && one.isBefore(other) ? other : one;
  }

  /** Whether neither bound is known. */
  public boolean isUnknown() {
    return earliest == null && latest == null;
  }
}

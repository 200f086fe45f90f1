package careermap.reminder;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.stream.Stream;

/** When somebody new is talked with (入社からの節目), earliest first. */
public enum Milestone {
  TWO_WEEKS(Period.ofWeeks(2)),
  ONE_MONTH(Period.ofMonths(1)),
  THREE_MONTHS(Period.ofMonths(3)),
  SIX_MONTHS(Period.ofMonths(6));

  private final Period after;

  Milestone(Period after) {
    this.after = after;
  }

  /** The day on which it comes for somebody who was hired on {@code hiredOn}. */
  public LocalDate dayFor(LocalDate hiredOn) {
    return hiredOn.plus(after);
  }

  /** The latest one that has come by {@code day}; empty before the first. */
  public static Optional<Milestone> latestBy(LocalDate day, LocalDate hiredOn) {
    return Stream.of(values())
        .filter(milestone -> !milestone.dayFor(hiredOn).isAfter(day))
        .reduce((earlier, later) -> later);
  }
}

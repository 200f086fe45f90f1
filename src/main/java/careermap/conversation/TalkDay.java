package careermap.conversation;

import careermap.workday.WorkTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The day of a talk, as one of the two works (面談の日): that on which their shift begins; and when
 * they can be told of the talk before.
 */
record TalkDay(Instant at, LocalDate day, WorkTime time) {
  private static final int A_WEEK = 7;
  private static final LocalTime AFTERNOON = LocalTime.of(15, 0);

  /** Whoever begins to work with the talk itself could not be told before. */
  private static final Duration AHEAD = Duration.ofMinutes(15);

  static TalkDay of(Instant at, WorkTime time) {
    ZonedDateTime begins = Shift.at(at, time).map(Shift::from).orElse(at.atZone(time.zone()));
    return new TalkDay(at, begins.toLocalDate(), time);
  }

  /** When they begin to work on the day; empty where it is not some minutes before the talk. */
  Optional<Instant> morning() {
    return begin().filter(begins -> !begins.plus(AHEAD).isAfter(at));
  }

  /** In the afternoon of the last day before; empty where there is none within a week. */
  Optional<Instant> afternoonBefore() {
    return IntStream.rangeClosed(1, A_WEEK)
        .mapToObj(day::minusDays)
        .filter(time::mayBeToldOn)
        .findFirst()
        .map(before -> before.atTime(time.hours().closestTo(AFTERNOON)))
        .map(afternoon -> afternoon.atZone(time.zone()).toInstant());
  }

  /** The afternoon before, or else when they begin to work on the day. */
  Optional<Instant> early() {
    return afternoonBefore().or(this::begin);
  }

  /**
   * Whether somebody is told before {@code moment} that it was agreed. Else they hear so then, and
   * need no second line.
   */
  boolean knowsBefore(Instant moment, Instant agreed) {
    return time.nextOpen(agreed).filter(told -> told.toInstant().isBefore(moment)).isPresent();
  }

  private Optional<Instant> begin() {
    return Shift.on(day, time).map(shift -> shift.from().toInstant());
  }
}

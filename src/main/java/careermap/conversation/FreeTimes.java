package careermap.conversation;

import careermap.workday.WorkTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The times at which two people could meet (空いている時間): from tomorrow on, in the working hours of
 * both, beside the listener's other agreed talks. What else the asker has agreed to is theirs to
 * know.
 *
 * @param taken the listener's agreed talks
 */
record FreeTimes(
    WorkTime listener, WorkTime asker, List<TalkRequest> taken, int minutes, Instant now) {
  /** How many days are offered. */
  static final int DAYS = 5;

  private static final int HORIZON = 28;
  private static final Duration STEP = Duration.ofMinutes(30);

  FreeTimes {
    taken = List.copyOf(taken);
  }

  /** Whether they could meet at a time that begins on the hour or the half-hour. */
  boolean include(Instant start) {
    return start.isAfter(now)
        && start.getEpochSecond() % STEP.toSeconds() == 0
        && start.getNano() == 0
        && isWorked(start, listener)
        && isWorked(start, asker)
        && taken.stream().noneMatch(talk -> collides(talk, start));
  }

  /**
   * The first days with free times, each with its times, from the wished week on.
   *
   * @param from the first day that suits; earlier than tomorrow counts as tomorrow
   */
  List<List<Instant>> from(LocalDate from) {
    LocalDate tomorrow = now.atZone(listener.zone()).toLocalDate().plusDays(1);
    LocalDate first = from.isBefore(tomorrow) ? tomorrow : from;
    return Stream.iterate(first, day -> day.plusDays(1))
        .limit(HORIZON)
        .map(this::on)
        .filter(times -> !times.isEmpty())
        .limit(DAYS)
        .toList();
  }

  /** Of the listener's working time that begins on a day. */
  private List<Instant> on(LocalDate day) {
    return Shift.on(day, listener).map(this::in).orElseGet(List::of);
  }

  private List<Instant> in(Shift shift) {
    List<Instant> times = new ArrayList<>();
    ZonedDateTime end = shift.until();
    for (Instant at = onTheHalfHour(shift.from().toInstant());
        at.isBefore(end.toInstant());
        at = at.plus(STEP)) {
      if (include(at)) {
        times.add(at);
      }
    }
    return times;
  }

  private static Instant onTheHalfHour(Instant moment) {
    long step = STEP.toSeconds();
    return Instant.ofEpochSecond(Math.floorDiv(moment.getEpochSecond() + step - 1, step) * step);
  }

  private boolean isWorked(Instant start, WorkTime time) {
    Instant end = start.plus(Duration.ofMinutes(minutes));
    return Shift.at(start, time).filter(shift -> shift.covers(start, end)).isPresent();
  }

  private boolean collides(TalkRequest talk, Instant start) {
    Instant at = talk.agreedAt();
    return at != null
        && start.isBefore(at.plus(Duration.ofMinutes(talk.minutes())))
        && at.isBefore(start.plus(Duration.ofMinutes(minutes)));
  }
}

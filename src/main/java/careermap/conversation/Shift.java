package careermap.conversation;

import careermap.workday.WorkTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.stream.Stream;

/** The working time of one person that begins on one day (一日の勤務); by night it ends on the next. */
record Shift(ZonedDateTime from, ZonedDateTime until) {

  /** Of a day; empty where the person does not work. */
  static Optional<Shift> on(LocalDate day, WorkTime time) {
    return Optional.of(day).filter(time::worksOn).map(works -> of(works, time));
  }

  private static Shift of(LocalDate day, WorkTime time) {
    var hours = time.hours();
    boolean overnight = !hours.until().isAfter(hours.from());
    return new Shift(
        day.atTime(hours.from()).atZone(time.zone()),
        day.plusDays(overnight ? 1 : 0).atTime(hours.until()).atZone(time.zone()));
  }

  /** The one that somebody works at a moment; empty where they do not work then. */
  static Optional<Shift> at(Instant moment, WorkTime time) {
    LocalDate day = moment.atZone(time.zone()).toLocalDate();
    return Stream.of(day.minusDays(1), day)
        .flatMap(one -> on(one, time).stream())
        .filter(shift -> shift.covers(moment))
        .findFirst();
  }

  /** The last one that begins on an earlier day; empty where there is none within a month. */
  Optional<Shift> before(WorkTime time) {
    LocalDate day = from.toLocalDate();
    return Stream.iterate(day.minusDays(1), one -> one.minusDays(1))
        .limit(31)
        .flatMap(one -> on(one, time).stream())
        .findFirst();
  }

  private boolean covers(Instant moment) {
    return !moment.isBefore(from.toInstant()) && moment.isBefore(until.toInstant());
  }

  boolean covers(Instant start, Instant end) {
    return covers(start) && !end.isAfter(until.toInstant());
  }
}

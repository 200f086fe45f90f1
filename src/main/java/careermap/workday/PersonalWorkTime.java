package careermap.workday;

import careermap.person.Person;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * When one person works (本人の勤務時間), from what the roster, the company and they themselves say. A
 * night belongs to the day on which its shift begins; but where the next day is none on which the
 * person may be told something, nothing is told from midnight on.
 *
 * @param quiet the quiet times that hold for the person
 */
public record PersonalWorkTime(
    Person person, ZoneId zone, WorkingHours hours, WorkCalendar calendar, List<QuietPeriod> quiet)
    implements WorkTime {
  private static final int DAYS_AHEAD = 366;

  public PersonalWorkTime {
    quiet = List.copyOf(quiet);
  }

  @Override
  public boolean worksOn(LocalDate day) {
    return calendar.worksOn(day) && !person.isOnLeave(day) && !person.hasLeft(day);
  }

  @Override
  public boolean mayBeToldOn(LocalDate day) {
    return worksOn(day) && quiet.stream().noneMatch(period -> period.covers(day));
  }

  @Override
  public boolean isOpen(Instant moment) {
    LocalDate day = moment.atZone(zone).toLocalDate();
    return Stream.of(day.minusDays(1), day)
        .filter(this::mayBeToldOn)
        .anyMatch(one -> open(one).covers(moment));
  }

  @Override
  public Optional<ZonedDateTime> nextOpen(Instant moment) {
    LocalDate day = moment.atZone(zone).toLocalDate();
    return day.minusDays(1)
        .datesUntil(day.plusDays(DAYS_AHEAD))
        .filter(this::mayBeToldOn)
        .map(this::open)
        .filter(span -> span.end().isAfter(moment) && span.start().isBefore(span.end()))
        .findFirst()
        .map(span -> span.start().isAfter(moment) ? span.start() : moment)
        .map(open -> open.atZone(zone));
  }

  /** The hours that begin on a day, as far as something may be told in them. */
  private WorkingHours.Span open(LocalDate day) {
    LocalDate next = day.plusDays(1);
    WorkingHours.Span whole = hours.on(day, zone);
    return mayBeToldOn(next) ? whole : whole.before(next.atStartOfDay(zone).toInstant());
  }
}

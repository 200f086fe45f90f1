package careermap.conversation;

import careermap.workday.WorkTime;
import careermap.workday.WorkingHours;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.Set;

/**
 * Monday to Friday in the same hours.
 *
 * @param off days on which the person does not work
 */
public record OfficeHours(ZoneId zone, WorkingHours hours, Set<LocalDate> off) implements WorkTime {
  public static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
  public static final OfficeHours USUAL = new OfficeHours(TOKYO, WorkingHours.USUAL, Set.of());

  public static OfficeHours from(int from, int until) {
    return new OfficeHours(
        TOKYO, new WorkingHours(LocalTime.of(from, 0), LocalTime.of(until, 0)), Set.of());
  }

  public OfficeHours in(String zone) {
    return new OfficeHours(ZoneId.of(zone), hours, off);
  }

  public OfficeHours without(LocalDate... days) {
    return new OfficeHours(zone, hours, Set.of(days));
  }

  @Override
  public boolean worksOn(LocalDate day) {
    return !off.contains(day)
        && day.getDayOfWeek() != DayOfWeek.SATURDAY
        && day.getDayOfWeek() != DayOfWeek.SUNDAY;
  }

  @Override
  public boolean mayBeToldOn(LocalDate day) {
    return worksOn(day);
  }

  @Override
  public boolean isOpen(Instant moment) {
    return Shift.at(moment, this).isPresent();
  }

  @Override
  public Optional<ZonedDateTime> nextOpen(Instant moment) {
    return moment
        .atZone(zone)
        .toLocalDate()
        .minusDays(1)
        .datesUntil(LocalDate.MAX)
        .flatMap(day -> Shift.on(day, this).stream())
        .filter(shift -> shift.until().toInstant().isAfter(moment))
        .map(Shift::from)
        .map(from -> from.toInstant().isAfter(moment) ? from : moment.atZone(zone))
        .findFirst();
  }
}

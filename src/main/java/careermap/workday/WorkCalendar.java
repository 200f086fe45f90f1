package careermap.workday;

import static java.util.stream.Collectors.toUnmodifiableMap;

import careermap.map.Phrase;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/**
 * The days on which the company works (営業日のカレンダー): Monday to Friday but for the holidays by the
 * Act, and whatever the company says of a day goes before that.
 */
public final class WorkCalendar {
  private final Map<LocalDate, CompanyDay> companyDays;

  public WorkCalendar(Collection<CompanyDay> companyDays) {
    this.companyDays =
        companyDays.stream()
            .collect(toUnmodifiableMap(CompanyDay::day, day -> day, (one, other) -> other));
  }

  public boolean worksOn(LocalDate day) {
    CompanyDay own = companyDays.get(day);
    return own != null ? own.works() : !isWeekend(day) && Holidays.on(day).isEmpty();
  }

  /** Why the company does not work on {@code day}; empty where it works, and on weekends. */
  public Optional<Phrase> holidayOn(LocalDate day) {
    CompanyDay own = companyDays.get(day);
    if (own == null) {
      return Holidays.on(day);
    }
    return own.works() ? Optional.empty() : Optional.of(new Phrase(own.name(), own.name()));
  }

  private static boolean isWeekend(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
  }
}

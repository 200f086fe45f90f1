package careermap.arrangement;

import static java.util.stream.Collectors.joining;

import careermap.workday.CompanyDay;
import careermap.workday.QuietPeriod;
import careermap.workday.WorkingHours;
import org.jspecify.annotations.Nullable;

/** Working days and hours as the audit keeps them, for programs as well. */
final class WorkdayWords {
  private WorkdayWords() {}

  static String quiet(QuietPeriod period) {
    return "%s %s %s/%s %s"
        .formatted(period.scope(), period.name(), period.from(), period.until(), period.reason())
        .strip();
  }

  static String day(boolean works, String name) {
    return (works ? "WORK " : "OFF ") + name;
  }

  /** What the company had set for days; null for nothing. */
  static @Nullable String days(Arrangements now, DaySpan span) {
    String set =
        now.companyDays().stream()
            .filter(day -> span.covers(day.day()))
            .map(WorkdayWords::day)
            .collect(joining(", "));
    return set.isEmpty() ? null : set;
  }

  private static String day(CompanyDay day) {
    return day.day() + " " + day(day.works(), day.name());
  }

  static String hours(WorkingHours hours) {
    return hours.from() + "-" + hours.until();
  }

  /** What the company had set for a shift; null for nothing. */
  static @Nullable String hours(Arrangements now, String shift) {
    return now.shifts().stream()
        .filter(one -> one.name().equals(shift))
        .findFirst()
        .map(Shift::hours)
        .map(WorkdayWords::hours)
        .orElse(null);
  }
}

package careermap.workday;

import java.time.LocalDate;

/**
 * A time in which nobody is reminded (お知らせを休む期間), both days included.
 *
 * @param name of the site or the employee number of the supervisor; blank for the company
 * @param reason such as 繁忙期
 */
public record QuietPeriod(
    String id, Scope scope, String name, LocalDate from, LocalDate until, String reason) {

  /** For whom it is quiet (範囲). */
  public enum Scope {
    COMPANY,
    SITE,
    SUPERVISOR
  }

  public boolean covers(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(until);
  }
}

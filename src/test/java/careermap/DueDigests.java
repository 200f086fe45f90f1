package careermap;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Supervisors who work day and night, each with somebody who is overdue, on PostgreSQL. */
final class DueDigests {
  private static final String PEOPLE =
      """
      insert into person (employee_id, name, slack_user_id, role, role_since, employment)
      select 'S' || i, '上司 ' || i, 'US' || i, 'SV', '2020-04-01', 'FULL_TIME'
      from generate_series(1, %1$d) i;
      insert into person (employee_id, name, role, role_since, employment, supervisor_id, line_id)
      select 'R' || i, '部下 ' || i, 'OPERATOR', '2020-04-01', 'FULL_TIME', 'S' || i, 'S' || i
      from generate_series(1, %1$d) i;
      insert into person_key (employee_id, key)
      select employee_id, 'key-' || employee_id from person where employee_id ~ '^[SR]\\d';
      """;
  private static final String DAY_AND_NIGHT =
      """
      insert into slack_account (slack_user_id, locale, zone, fetched_at)
      select slack_user_id, 'ja-JP', 'Asia/Tokyo', %1$d from person where employee_id ~ '^S\\d';
      insert into reminder_preference (employee_id, weekday, hour, from_time, till_time)
      select employee_id, 1, 0, '00:00', '00:00' from person where employee_id ~ '^S\\d';
      insert into company_day (day, works, name, set_by, set_at)
      select cast(cast('%2$s' as date) + i as text), 1, '出勤日', 'E0002', 0
      from generate_series(-8, 8) i;
      """;
  private static final String OVERDUE =
      """
      insert into conversation (id, employee_id, held_on, logged_at)
      select 'c' || employee_id, employee_id, '2020-05-01', 0
      from person where employee_id ~ '^R\\d';
      insert into cadence_rule (scope, name, every_days, newcomers, since, set_by, set_at)
      values ('COMPANY', '', 90, 1, '2020-01-01', 'E0002', 0);
      delete from digest_slot;
      insert into digest_slot (supervisor_id, next_at, settled_week)
      select employee_id, 0, '2020-01-06' from person where employee_id ~ '^S\\d';
      """;
  private static final String OPEN =
      "select key from delivery where kind = 'DIGEST' and state in (%s) order by id";

  private DueDigests() {}

  /** With the accounts US1, US2 and so on. */
  static void forSupervisors(String url, int number) {
    Centre.changeAt(
        url,
        PEOPLE.formatted(number)
            + DAY_AND_NIGHT.formatted(Instant.now().toEpochMilli(), LocalDate.now(Centre.TOKYO))
            + OVERDUE);
  }

  static int decided(String url) {
    return GoalWriters.column(url, "select id from digest").size();
  }

  static int waiting(String url) {
    return GoalWriters.column(url, OPEN.formatted("'WAITING'")).size();
  }

  /** Of which nobody knows whether they have arrived. */
  static List<String> underWay(String url) {
    return GoalWriters.column(url, OPEN.formatted("'SENDING', 'UNKNOWN'"));
  }

  /** Two minutes have passed for whatever a dead sender had under way. */
  static void leaseIsOver(String url) {
    Centre.changeAt(
        url,
        "update delivery set lease_until = %d where state = 'SENDING'"
            .formatted(Instant.now().toEpochMilli()));
  }
}

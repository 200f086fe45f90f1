package careermap;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Supervisors who work day and night, each with somebody who is overdue. */
final class DueDigests {
  private static final int DAYS_AROUND = 8;
  private static final String NUMBERS =
      "with recursive n(i) as (select 1 union all select i + 1 from n where i < %d) ";
  private static final String SUPERVISORS =
      """
      insert into person (employee_id, name, slack_user_id, role, role_since, employment)
      select 'S' || i, '上司 ' || i, 'US' || i, 'SV', '2020-04-01', 'FULL_TIME' from n
      """;
  private static final String REPORTS =
      """
      insert into person (employee_id, name, role, role_since, employment, supervisor_id, line_id)
      select 'R' || i, '部下 ' || i, 'OPERATOR', '2020-04-01', 'FULL_TIME', 'S' || i, 'S' || i from n
      """;
  private static final String KEYS =
      """
      insert into person_key (employee_id, key)
      select employee_id, 'key-' || employee_id from person
      where employee_id like 'S%' or employee_id like 'R%'
      """;
  private static final String ACCOUNTS =
      """
      insert into slack_account (slack_user_id, locale, zone, fetched_at)
      select slack_user_id, 'ja-JP', 'Asia/Tokyo', %d from person where employee_id like 'S%%'
      """;
  private static final String DAY_AND_NIGHT =
      """
      insert into reminder_preference (employee_id, weekday, hour, from_time, till_time)
      select employee_id, 1, 0, '00:00', '00:00' from person where employee_id like 'S%'
      """;
  private static final String EVERY_DAY =
      "insert into company_day (day, works, name, set_by, set_at) values ('%s', 1, '出勤日', 'E0002', 0)";
  private static final String TALKS =
      """
      insert into conversation (id, employee_id, held_on, logged_at)
      select 'c' || employee_id, employee_id, '2020-05-01', 0
      from person where employee_id like 'R%'
      """;
  private static final String RULE =
      """
      insert into cadence_rule (scope, name, every_days, newcomers, since, set_by, set_at)
      values ('COMPANY', '', 90, 1, '2020-01-01', 'E0002', 0)
      """;
  private static final String NOBODY = "delete from digest_slot";
  private static final String DUE =
      """
      insert into digest_slot (supervisor_id, next_at, settled_week)
      select employee_id, 0, '2020-01-06' from person where employee_id like 'S%'
      """;
  private static final String OPEN =
      "select key from delivery where kind = 'DIGEST' and state in (%s) order by id";

  private DueDigests() {}

  /** With the accounts US1, US2 and so on. */
  static void forSupervisors(String url, int number) {
    settle(url, number);
    begin(url);
  }

  /** They are there, and nothing is due. */
  static void settle(String url, int number) {
    String numbers = NUMBERS.formatted(number);
    String accounts = ACCOUNTS.formatted(Instant.now().toEpochMilli());
    List<String> all = new ArrayList<>(workingDays());
    all.addAll(List.of(numbers + SUPERVISORS, numbers + REPORTS, KEYS, accounts, DAY_AND_NIGHT));
    together(url, all);
  }

  /** Everybody's is due. */
  static void begin(String url) {
    together(url, List.of(TALKS, RULE, NOBODY, DUE));
  }

  /** No round sees half of it. */
  private static void together(String url, List<String> statements) {
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      for (String sql : statements) {
        statement.execute(sql);
      }
      connection.commit();
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  private static List<String> workingDays() {
    LocalDate today = LocalDate.now(Centre.TOKYO);
    return today
        .minusDays(DAYS_AROUND)
        .datesUntil(today.plusDays(DAYS_AROUND + 1))
        .map(EVERY_DAY::formatted)
        .toList();
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

  /** It is time to look up what nobody knows of. */
  static void lookUp(String url) {
    leaseIsOver(url);
    Centre.changeAt(
        url,
        "update delivery set due_at = %d where state = 'UNKNOWN'"
            .formatted(Instant.now().toEpochMilli()));
  }
}

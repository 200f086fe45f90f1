package careermap.database;

import static org.assertj.core.api.Assertions.assertThat;

import careermap.file.BundledMap;
import careermap.file.YamlMap;
import careermap.person.PersonId;
import careermap.reminder.CadenceRule;
import careermap.reminder.RemindSupervisors;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Deciding digests costs what is due, and not what the company is: 40 teams of 24 are due in each.
 */
@Tag("measured")
class PlanningCostTest {
  private static final int DUE = 40;
  private static final int TEAM = 24;
  private static final int ROUNDS = 15;
  private static final int WARMING_UP = 5;
  private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
  private static final Instant SLOT = Instant.parse("2026-12-07T01:00:00Z");
  private static final String SUPERVISORS =
      """
      with recursive n (i) as (select 0 union all select i + 1 from n where i < :last)
      insert into person (employee_id, name, role, role_since, employment)
      select printf('S%05d', i), 'SV' || i, 'SV', '2025-04-01', 'FULL_TIME' from n
      """;
  private static final String PEOPLE =
      """
      with recursive n (i) as (select 0 union all select i + 1 from n where i < :last)
      insert into person (employee_id, name, role, role_since, employment, supervisor_id)
      select printf('E%06d', i), '名前' || i, 'OPERATOR', '2026-04-01', 'FULL_TIME',
        printf('S%05d', i / :team)
      from n
      """;
  private static final String TALKS =
      """
      insert into conversation (id, employee_id, held_on, logged_at)
      select 'c' || d.n || employee_id, employee_id, date('2026-09-01', '-' || (d.n * 90) || ' days'), 0
      from person, (select 0 as n union all select 1 union all select 2) d
      where supervisor_id is not null
      """;
  private static final String SLOTS =
      """
      insert into digest_slot (supervisor_id, next_at, settled_week)
      select employee_id, 99999999999999, '2026-11-30' from person where supervisor_id is null
      """;
  private static final String MAKE_DUE =
      """
      update digest_slot set next_at = 0, settled_week = '2026-11-30'
      where supervisor_id in (select supervisor_id from digest_slot order by supervisor_id limit :due)
      """;

  @TempDir private Path folder = Path.of("");

  @Test
  void growsWithWhatIsDueAndNotWithEverybody() {
    try (Database small = company(1_000);
        Database large = company(100_000)) {
      List<Double> smallTimes = new ArrayList<>();
      List<Double> largeTimes = new ArrayList<>();
      List<Double> smallIdle = new ArrayList<>();
      List<Double> largeIdle = new ArrayList<>();
      for (int round = 0; round < ROUNDS; round++) {
        smallTimes.add(millisToDecide(small));
        largeTimes.add(millisToDecide(large));
        smallIdle.add(millis(() -> remind(small)));
        largeIdle.add(millis(() -> remind(large)));
      }
      double ofSmall = median(smallTimes);
      double ofLarge = median(largeTimes);
      System.out.printf(
          "| people | 40 digests, ms | nothing due, ms |%n| 1,000 | %.1f | %.2f |%n| 100,000 | %.1f | %.2f |%n",
          ofSmall, median(smallIdle), ofLarge, median(largeIdle));
      assertThat(ofLarge).isLessThan(2 * ofSmall);
      assertThat(median(largeIdle)).isLessThan(ofLarge / 5);
    }
  }

  private double millisToDecide(Database database) {
    run(database, "delete from delivery", "delete from digest");
    try (var handle = Rows.jdbi(database.dataSource()).open()) {
      handle.createUpdate(MAKE_DUE).bind("due", DUE).execute();
    }
    double millis = millis(() -> remind(database));
    assertThat(database.digests().latestOf(new PersonId("S00000"))).isPresent();
    assertThat(database.digests().latestOf(new PersonId("S00039"))).isPresent();
    return millis;
  }

  private static void remind(Database database) {
    new RemindSupervisors(database.teams(TOKYO), Clock.fixed(SLOT, TOKYO)).run(() -> false);
  }

  /** Of processor time, which other programs on the machine do not lengthen. */
  private static double millis(Runnable work) {
    long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    work.run();
    long nanos = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
    return nanos / (double) Duration.ofMillis(1).toNanos();
  }

  private static double median(List<Double> times) {
    List<Double> late = times.subList(WARMING_UP, times.size()).stream().sorted().toList();
    return late.get(late.size() / 2);
  }

  private Database company(int people) {
    Database database =
        Database.open(
            "jdbc:sqlite:" + folder.resolve(people + ".db"),
            new YamlMap(),
            () -> LocalDate.of(2026, 12, 7));
    database.maps().startWith(BundledMap.text(), Instant.EPOCH);
    int supervisors = people / (TEAM + 1);
    try (var handle = Rows.jdbi(database.dataSource()).open()) {
      handle.useTransaction(
          open -> {
            open.createUpdate(SUPERVISORS).bind("last", supervisors - 1).execute();
            open.createUpdate(PEOPLE)
                .bind("last", supervisors * TEAM - 1)
                .bind("team", TEAM)
                .execute();
            open.execute(TALKS);
            open.execute(SLOTS);
          });
    }
    database
        .cadenceRules(Clock.fixed(SLOT, TOKYO))
        .set(CadenceRule.usual(LocalDate.of(2026, 11, 1)), "hr");
    run(database, "update digest_slot set next_at = 99999999999999, settled_week = '2026-11-30'");
    return database;
  }

  private static void run(Database database, String... statements) {
    try (var handle = Rows.jdbi(database.dataSource()).open()) {
      for (String statement : statements) {
        handle.execute(statement);
      }
    }
  }
}

package careermap;

import static careermap.Centre.RINA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import careermap.coverage.MonthlyReports;
import careermap.coverage.SendMonthlyReport;
import careermap.database.Database;
import careermap.file.BundledMap;
import careermap.publication.Bulletin;
import careermap.slackstandin.Call;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The monthly report: once a month, at its time, where it is wanted. */
class MonthlyReportTest {
  private final Path folder = RunningApp.newFolder();
  private final Database database = Centre.database(folder);
  private final List<LocalDate> posts = new ArrayList<>();
  private Bulletin.Outcome outcome = new Bulletin.Outcome.Posted("C1");

  MonthlyReportTest() {
    database.maps().startWith(BundledMap.text(), Centre.NOW);
    talked(database, folder);
  }

  @AfterEach
  void close() {
    database.close();
  }

  private MonthlyReports months() {
    return database.monthlyReports();
  }

  /** Looks at every hour of some days. */
  private void pass(String from, String to) {
    Instant end = at(to, 23);
    for (Instant now = at(from, 0); now.isBefore(end); now = now.plus(Duration.ofHours(1))) {
      look(now);
    }
  }

  private static Instant at(String day, int hour) {
    return LocalDate.parse(day).atTime(LocalTime.of(hour, 0)).atZone(Centre.TOKYO).toInstant();
  }

  private void look(Instant now) {
    Clock clock = Clock.fixed(now, Centre.TOKYO);
    new SendMonthlyReport(
            months(),
            ReportRoom.makeReport(Centre.TOKYO, database, clock),
            report ->
                () -> {
                  posts.add(report.talks().day());
                  return outcome;
                },
            database.workdayBook(clock),
            clock)
        .run(() -> false);
  }

  @Test
  void isNotSentUnlessItIsWanted() {
    pass("2027-01-01", "2027-01-08");
    assertThat(posts).isEmpty();
  }

  /** The 1st is a holiday, the 2nd and 3rd a weekend. */
  @Test
  void isSentOnceOnTheFirstWorkingDayAtTen() {
    months().turn(true, at("2026-12-20", 12));
    look(at("2027-01-04", 9));
    assertThat(posts).isEmpty();
    pass("2027-01-01", "2027-01-31");
    assertThat(posts).containsExactly(LocalDate.of(2027, 1, 4));
  }

  @Test
  void isNotSentInTheMonthInWhichItWasSwitchedOnTooLate() {
    months().turn(true, at("2027-01-04", 11));
    pass("2027-01-04", "2027-01-31");
    assertThat(posts).isEmpty();
    pass("2027-02-01", "2027-02-05");
    assertThat(posts).containsExactly(LocalDate.of(2027, 2, 1));
  }

  @Test
  void whatSlackRefusedIsTriedAgainAndWhatMayStandIsNot() {
    months().turn(true, at("2026-12-20", 12));
    outcome = new Bulletin.Outcome.Refused("ratelimited");
    look(at("2027-01-04", 10));
    outcome = new Bulletin.Outcome.Unknown();
    pass("2027-01-04", "2027-01-08");
    assertThat(posts).hasSize(2);
  }

  @Test
  void nothingIsSentWhereNothingCanBeTold() {
    Centre.change(folder, "delete from conversation where employee_id <> 'E0107'");
    months().turn(true, at("2026-12-20", 12));
    pass("2027-01-04", "2027-01-08");
    assertThat(posts).isEmpty();
    assertThat(months().isOpen(YearMonth.of(2027, 1), at("2027-01-09", 10))).isFalse();
  }

  @Test
  void goesToTheChannelWithoutNamesAndIsKeptInTheAudit() {
    try (RunningApp app =
        RunningApp.with(MonthlyReportTest::talked, Map.of("HR_CHANNEL_ID", RunningApp.CHANNEL))) {
      Shown desk = app.career(RINA, "人事");
      app.press(RINA, desk, desk.control("面談の状況"));
      await().atMost(RunningApp.PATIENCE).until(() -> modal(app).said().contains("*毎月の報告*"));
      Shown overview = modal(app);
      assertThat(overview.said()).contains("*毎月の報告* いまは届きません。");
      Shown on = app.pressIn(RINA, overview, overview.control("毎月受け取る"));
      assertThat(on.said()).contains("月のはじめの営業日の10時に、人事のチャンネルに1通届きます。名前と");
      assertThat(
              Centre.text(
                  app.folder(), "select after from audit_field where field = 'monthly_report'"))
          .isEqualTo("on");
      app.clock().pass(Duration.ofDays(28));
      await().atMost(RunningApp.PATIENCE).until(() -> !posted(app).isEmpty());
      assertThat(posted(app).get(0).blocks().toString())
          .contains("面談の状況(2027年1月)", "32人中15人", "前の面談からの日数の図です。")
          .doesNotContain("佐藤", "新人", "E0");
    }
  }

  private static Shown modal(RunningApp app) {
    return new Shown(app.slack().modal(RINA.id()).orElseThrow());
  }

  private static List<Call> posted(RunningApp app) {
    return app.slack().calls("chat.postMessage").stream()
        .filter(call -> call.text().contains("この3か月に面談があった人は、"))
        .toList();
  }

  private static void talked(Database database, Path folder) {
    Centre.moveIn(database, folder);
    for (String person : List.of("E0042", "E0107", "E0113", "E0120", "E0121")) {
      Centre.change(
          folder,
          "insert into conversation (id, employee_id, held_on, logged_at)"
              + " values ('%s', '%s', '2026-12-01', 1)".formatted(person, person));
    }
    Centre.change(folder, "update person set left_on = '2026-10-01' where employee_id = 'E0130'");
    for (int number = 0; number < 24; number++) {
      Centre.change(
          folder,
          ("insert into person (employee_id, name, role, role_since, employment, supervisor_id, site)"
                  + " values ('E2%d', '新人 %d', 'OPERATOR', '2026-06-01', 'FULL_TIME', 'E0042', '東京')")
              .formatted(number, number));
    }
    Centre.change(
        folder,
        "insert into conversation (id, employee_id, held_on, logged_at)"
            + " select 'new-' || employee_id, employee_id, '2026-12-01', 1 from person"
            + " where employee_id like 'E2_'");
  }
}

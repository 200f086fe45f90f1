package careermap.history;

import static careermap.person.Fixtures.roster;
import static careermap.person.Fixtures.somePerson;
import static org.assertj.core.api.Assertions.assertThat;

import careermap.access.Trail;
import careermap.history.PastEvent.PastAttainment;
import careermap.history.PastEvent.PastRole;
import careermap.history.PastEvent.PastTalk;
import careermap.map.Experience;
import careermap.map.Problem;
import careermap.map.Qualification;
import careermap.map.RoleCode;
import careermap.person.Fixtures;
import careermap.person.InMemoryPeople;
import careermap.person.PersonId;
import careermap.person.RolePeriod;
import careermap.table.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ImportHistoryTest {
  private static final String HEADER = "employee_id,kind,code,on,until";
  private static final PersonId E1 = new PersonId("E1");
  private static final Experience EXPERIENCE = Fixtures.MAP.experiences().iterator().next();
  private static final Qualification QUALIFICATION =
      Fixtures.MAP.qualifications().iterator().next();

  private final InMemoryPastEvents past = new InMemoryPastEvents();

  @Test
  void takesEveryKindOfEvent() {
    HistoryImport outcome =
        take(
            roster(
                HEADER,
                "E1,ROLE,SENIOR_OPERATOR,2022-04-01,2024-03-31",
                "E1,TALK,,2026-05-20,",
                "E1,EXPERIENCE," + EXPERIENCE.code() + ",2025-08-01,",
                "E1,QUALIFICATION," + QUALIFICATION.code() + ",2025-09-01,2028-08-31"));

    assertThat(outcome.problems()).isEmpty();
    assertThat(outcome.added())
        .isEqualTo(
            Map.of(
                PastKind.ROLE, 1L,
                PastKind.TALK, 1L,
                PastKind.EXPERIENCE, 1L,
                PastKind.QUALIFICATION, 1L));
    assertThat(past.all())
        .containsExactlyInAnyOrder(
            new PastRole(E1, period("SENIOR_OPERATOR", day("2022-04-01"), day("2024-03-31"))),
            new PastTalk(E1, day("2026-05-20")),
            new PastAttainment(E1, EXPERIENCE.code(), day("2025-08-01"), null),
            new PastAttainment(E1, QUALIFICATION.code(), day("2025-09-01"), day("2028-08-31")));
  }

  @Test
  void understandsJapaneseHeadingsKindsAndNames() {
    HistoryImport outcome =
        take(
            roster(
                "社員番号,種類,コード,日付,終了日",
                "Ｅ１,役割,シニアオペレーター,2022年4月1日,",
                "E1,面談,,2026/5/20,",
                "E1,経験," + EXPERIENCE.name().ja() + ",2025/8/1,",
                "E1,資格," + QUALIFICATION.name().ja() + ",,"));

    assertThat(outcome.problems()).isEmpty();
    assertThat(past.all()).hasSize(4);
  }

  @Test
  void changesNothingWhenTheSameFileComesAgain() {
    Table file =
        roster(
            HEADER,
            "E1,ROLE,SENIOR_OPERATOR,2022-04-01,2024-03-31",
            "E1,ROLE,OPERATOR,2024-04-01,",
            "E1,TALK,,2026-05-20,",
            "E1,TALK,,2026-05-20,",
            "E1,QUALIFICATION," + QUALIFICATION.code() + ",2021-09-01,2024-08-31",
            "E1,QUALIFICATION," + QUALIFICATION.code() + ",2024-09-01,2027-08-31");
    take(file);
    List<PastEvent> first = past.all();

    HistoryImport again = take(file);

    assertThat(again.added()).isEmpty();
    assertThat(again.unchanged()).isEqualTo(4);
    assertThat(past.all()).isEqualTo(first).hasSize(3);
  }

  @Test
  void keepsTheLaterOfTwoTimesThatAQualificationWasTaken() {
    take(roster(HEADER, "E1,QUALIFICATION," + QUALIFICATION.code() + ",2024-09-01,2027-08-31"));
    take(roster(HEADER, "E1,QUALIFICATION," + QUALIFICATION.code() + ",2021-09-01,2024-08-31"));

    assertThat(past.all())
        .containsExactly(
            new PastAttainment(E1, QUALIFICATION.code(), day("2024-09-01"), day("2027-08-31")));
  }

  @Test
  void correctsTheLastDayOfAnEarlierRole() {
    take(roster(HEADER, "E1,ROLE,SENIOR_OPERATOR,2022-04-01,2023-03-31"));
    take(roster(HEADER, "E1,ROLE,SENIOR_OPERATOR,2022-04-01,2023-09-30"));

    assertThat(past.all())
        .containsExactly(
            new PastRole(E1, period("SENIOR_OPERATOR", day("2022-04-01"), day("2023-09-30"))));
  }

  @Test
  void keepsTheLastDayOfAnEarlierRoleWhereTheFileDoesNotSayOne() {
    take(roster(HEADER, "E1,ROLE,SENIOR_OPERATOR,2022-04-01,2023-03-31"));
    take(roster(HEADER, "E1,ROLE,SENIOR_OPERATOR,2022-04-01,"));

    assertThat(past.all())
        .containsExactly(
            new PastRole(E1, period("SENIOR_OPERATOR", day("2022-04-01"), day("2023-03-31"))));
  }

  @Test
  void writesNothingWhereAnyRowIsWrong() {
    HistoryImport outcome = take(roster(HEADER, "E1,TALK,,2026-05-20,", "E1,TALK,,2026-12-02,"));

    assertThat(places(outcome)).containsExactly("roster.csv:3:4 (on)");
    assertThat(past.all()).isEmpty();
  }

  @Test
  void writesNothingOnADryRun() {
    HistoryImport outcome =
        new ImportHistory(people(), past, Fixtures.maps(), Trail.unread(), Fixtures.CLOCK)
            .from(roster(HEADER, "E1,TALK,,2026-12-01,"), true);

    assertThat(outcome.added()).containsEntry(PastKind.TALK, 1L);
    assertThat(outcome.applied()).isFalse();
    assertThat(past.all()).isEmpty();
  }

  @Test
  void namesWhoAndWhatIsUnknownWithTheNearest() {
    HistoryImport outcome =
        take(
            roster(
                HEADER,
                "E2,TALK,,2026-05-20,",
                "E1,ROLL,LEADER,2020-04-01,",
                "E1,ROLE,LEADR,2020-04-01,",
                "E1,EXPERIENCE," + EXPERIENCE.code() + "X,2025-08-01,",
                "E1,QUALIFICATION," + EXPERIENCE.code() + ",2025-08-01,"));

    assertThat(places(outcome))
        .containsExactly(
            "roster.csv:2:1 (employee_id)",
            "roster.csv:3:2 (kind)",
            "roster.csv:4:3 (code)",
            "roster.csv:5:3 (code)",
            "roster.csv:6:3 (code)");
    assertThat(outcome.problems().get(0).message().ja()).doesNotContain("もしかして");
    assertThat(outcome.problems().get(2).message().ja()).contains("もしかして「LEADER」");
    assertThat(outcome.problems().get(3).message().en()).contains(EXPERIENCE.code() + "\"?");
  }

  @Test
  void wantsADayForRolesAndTalksAndACodeForAllButTalks() {
    HistoryImport outcome =
        take(
            roster(
                HEADER,
                "E1,ROLE,SENIOR_OPERATOR,,",
                "E1,TALK,,,",
                "E1,EXPERIENCE,,2025-08-01,",
                "E1,EXPERIENCE," + EXPERIENCE.code() + ",,"));

    assertThat(places(outcome))
        .containsExactly("roster.csv:2:4 (on)", "roster.csv:3:4 (on)", "roster.csv:4:3 (code)");
  }

  @Test
  void refusesAnEndBeforeItsStart() {
    HistoryImport outcome = take(roster(HEADER, "E1,ROLE,SENIOR_OPERATOR,2022-04-01,2022-03-31"));

    assertThat(places(outcome)).containsExactly("roster.csv:2:5 (until)");
  }

  @Test
  void leavesTheRoleOfTodayToTheRoster() {
    HistoryImport outcome =
        take(
            roster(
                HEADER,
                "E1,ROLE,SV,2024-04-01,",
                "E1,ROLE,QA,2025-04-01,",
                "E1,ROLE,QA,2023-04-01,"));

    assertThat(places(outcome)).containsExactly("roster.csv:2:4 (on)", "roster.csv:3:4 (on)");
  }

  @Test
  void refusesTwoRolesFromTheSameDay() {
    HistoryImport outcome =
        take(roster(HEADER, "E1,ROLE,QA,2022-04-01,", "E1,ROLE,LEADER,2022-04-01,"));

    assertThat(places(outcome)).containsExactly("roster.csv:3:3 (code)");
    assertThat(outcome.problems().get(0).message().ja()).contains("2行目");
  }

  private HistoryImport take(Table table) {
    return new ImportHistory(people(), past, Fixtures.maps(), Trail.unread(), Fixtures.CLOCK)
        .from(table, false);
  }

  private static InMemoryPeople people() {
    return InMemoryPeople.of(somePerson("E1"));
  }

  private static List<String> places(HistoryImport outcome) {
    return outcome.problems().stream().map(Problem::place).toList();
  }

  private static RolePeriod period(String role, LocalDate since, LocalDate until) {
    return new RolePeriod(new RoleCode(role), since, until);
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }
}

package careermap.person;

import static careermap.person.Fixtures.HEADER;
import static careermap.person.Fixtures.TODAY;
import static careermap.person.Fixtures.line;
import static careermap.person.Fixtures.roster;
import static careermap.person.Fixtures.somePerson;
import static org.assertj.core.api.Assertions.assertThat;

import careermap.map.Employment;
import careermap.map.Problem;
import careermap.map.RoleCode;
import careermap.person.RosterChange.Kind;
import careermap.table.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ImportRosterTest {
  private static final RosterImport.Wish PLAIN = new RosterImport.Wish(false, false);

  @Test
  void takesEverybodyOfTheFirstRosterAsNew() {
    InMemoryPeople people = new InMemoryPeople();

    RosterImport outcome = take(people, roster(HEADER, line("E1"), line("E2")));

    assertThat(ids(outcome, Kind.NEW)).containsExactly("E1", "E2");
    assertThat(people.get("E1")).isEqualTo(somePerson("E1"));
  }

  @Test
  void changesNothingWhenTheSameRosterComesAgain() {
    InMemoryPeople people = InMemoryPeople.of(somePerson("E1"), somePerson("E2"));

    RosterImport outcome = take(people, roster(HEADER, line("E1"), line("E2")));

    assertThat(outcome.plan().changes()).isEmpty();
    assertThat(outcome.plan().unchanged()).isEqualTo(2);
  }

  @Test
  void keepsTheEarlierRoleAsHistoryEndingTheDayBeforeTheNewOne() {
    InMemoryPeople people = InMemoryPeople.of(somePerson("E1"));

    RosterImport outcome =
        take(people, roster(HEADER, "E1,氏名E1,e1@example.com,LEADER,2026-10-01,"));

    assertThat(ids(outcome, Kind.MOVED)).containsExactly("E1");
    assertThat(people.get("E1").role()).isEqualTo(new RoleCode("LEADER"));
    assertThat(history(people, "E1"))
        .containsExactly(
            period("OPERATOR", "2024-04-01", "2026-09-30"), period("LEADER", "2026-10-01", null));
  }

  @Test
  void warnsOfAMoveWhoseDayDidNotMoveAndKeepsTheHistoryAllTheSame() {
    InMemoryPeople people = InMemoryPeople.of(somePerson("E1"));

    RosterImport outcome =
        take(people, roster(HEADER, "E1,氏名E1,e1@example.com,LEADER,2024-04-01,"));

    assertThat(places(outcome.warnings())).containsExactly("roster.csv:2:5 (role_since)");
    assertThat(history(people, "E1"))
        .containsExactly(
            period("OPERATOR", "2024-04-01", "2024-04-01"), period("LEADER", "2024-04-01", null));
  }

  @Test
  void growsTheEarlierRoleAgainWhenTheForgottenDayIsHandedIn() {
    InMemoryPeople people = InMemoryPeople.of(somePerson("E1"));
    take(people, roster(HEADER, "E1,氏名E1,e1@example.com,LEADER,2024-04-01,"));

    take(people, roster(HEADER, "E1,氏名E1,e1@example.com,LEADER,2026-10-01,"));

    assertThat(history(people, "E1"))
        .containsExactly(
            period("OPERATOR", "2024-04-01", "2026-09-30"), period("LEADER", "2026-10-01", null));
  }

  @Test
  void namesTheColumnsThatChangedOtherwise() {
    InMemoryPeople people = InMemoryPeople.of(somePerson("E1"), somePerson("E2"));

    RosterImport outcome =
        take(people, roster(HEADER, line("E1"), "E2,新姓E2,e2@example.com,OPERATOR,2024-04-01,E1"));

    assertThat(outcome.plan().of(Kind.CHANGED))
        .singleElement()
        .satisfies(
            change ->
                assertThat(change.columns())
                    .containsExactly(RosterColumn.NAME, RosterColumn.SUPERVISOR_ID));
  }

  @Test
  void marksWhoeverIsAbsentAsLeftToday() {
    InMemoryPeople people = InMemoryPeople.of(somePerson("E1"), somePerson("E2"));

    RosterImport outcome = take(people, roster(HEADER, line("E1")));

    assertThat(ids(outcome, Kind.LEFT)).containsExactly("E2");
    assertThat(people.get("E2").leftOn()).isEqualTo(TODAY);
  }

  @Test
  void doesNotMarkAnyoneTwiceOnTheSameDay() {
    InMemoryPeople people = InMemoryPeople.of(somePerson("E1"), somePerson("E2"));
    take(people, roster(HEADER, line("E1")));

    assertThat(take(people, roster(HEADER, line("E1"))).plan().changes()).isEmpty();
  }

  @Test
  void welcomesBackWhoeverIsInTheRosterAgain() {
    InMemoryPeople people = InMemoryPeople.of(somePerson("E1").leavingOn(TODAY.minusDays(90)));

    RosterImport outcome =
        take(people, roster(HEADER, "E1,氏名E1,e1@example.com,OPERATOR,2026-11-16,"));

    assertThat(ids(outcome, Kind.RETURNED)).containsExactly("E1");
    assertThat(people.get("E1").leftOn()).isNull();
    assertThat(history(people, "E1"))
        .containsExactly(
            period("OPERATOR", "2024-04-01", "2026-09-02"), period("OPERATOR", "2026-11-16", null));
  }

  @Test
  void takesALastDayInTheRosterAsLeavingAndOneToComeAsAChange() {
    InMemoryPeople people = InMemoryPeople.of(somePerson("E1"), somePerson("E2"));

    RosterImport outcome =
        take(
            people,
            roster(HEADER + ",left_on", line("E1") + ",2026-11-30", line("E2") + ",2026-12-31"));

    assertThat(ids(outcome, Kind.LEFT)).containsExactly("E1");
    assertThat(ids(outcome, Kind.CHANGED)).containsExactly("E2");
  }

  @Test
  void takesFourAbsentHoweverFewPeopleThereAre() {
    InMemoryPeople people = InMemoryPeople.of(crowd(8));

    assertThat(take(people, rosterOf(1, 4)).applied()).isTrue();
  }

  @Test
  void refusesFiveAbsentOfFifty() {
    InMemoryPeople people = InMemoryPeople.of(crowd(50));

    RosterImport outcome = take(people, rosterOf(1, 45));

    assertThat(outcome.applied()).isFalse();
    assertThat(people.writes()).isZero();
    assertThat(outcome.problems())
        .singleElement()
        .satisfies(
            problem -> assertThat(problem.message().ja()).contains("50人のうち5人", "--allow-leavers"));
  }

  @Test
  void takesFiveAbsentOfFiftyOneWhichIsUnderATenth() {
    InMemoryPeople people = InMemoryPeople.of(crowd(51));

    assertThat(take(people, rosterOf(1, 46)).applied()).isTrue();
  }

  @Test
  void countsOnlyThePresentWhenItMeasuresAbsence() {
    Person[] crowd = crowd(100);
    for (int gone = 50; gone < 100; gone++) {
      crowd[gone] = crowd[gone].leavingOn(TODAY.minusYears(1));
    }

    assertThat(take(InMemoryPeople.of(crowd), rosterOf(1, 45)).applied()).isFalse();
  }

  @Test
  void takesAnyNumberOfAbsentWhereHrAllowsIt() {
    InMemoryPeople people = InMemoryPeople.of(crowd(50));

    RosterImport outcome =
        new ImportRoster(people, Fixtures.maps(), Fixtures.CLOCK)
            .from(rosterOf(1, 10), new RosterImport.Wish(false, true));

    assertThat(ids(outcome, Kind.LEFT)).hasSize(40);
    assertThat(outcome.applied()).isTrue();
  }

  @Test
  void writesNothingOnADryRun() {
    InMemoryPeople people = new InMemoryPeople();

    RosterImport outcome =
        new ImportRoster(people, Fixtures.maps(), Fixtures.CLOCK)
            .from(roster(HEADER, line("E1")), new RosterImport.Wish(true, false));

    assertThat(ids(outcome, Kind.NEW)).containsExactly("E1");
    assertThat(outcome.applied()).isFalse();
    assertThat(people.writes()).isZero();
  }

  @Test
  void writesNothingWhereASingleRowIsWrong() {
    InMemoryPeople people = new InMemoryPeople();

    RosterImport outcome = take(people, roster(HEADER, line("E1"), "E2,氏名E2,,OPERATOR,いつか,"));

    assertThat(outcome.applied()).isFalse();
    assertThat(people.writes()).isZero();
    assertThat(places(outcome.problems())).containsExactly("roster.csv:3:5 (role_since)");
  }

  @Test
  void leavesAloneWhatTheFileHasNoColumnFor() {
    Person known = somePerson("E1");
    InMemoryPeople people = InMemoryPeople.of(known);

    take(people, roster("employee_id,name,role,role_since", "E1,新姓,OPERATOR,2024-04-01"));

    assertThat(people.get("E1").email()).isEqualTo(known.email());
    assertThat(people.get("E1").name()).isEqualTo("新姓");
  }

  @Test
  void emptiesWhatTheFileLeavesEmpty() {
    InMemoryPeople people = InMemoryPeople.of(somePerson("E1"));

    take(people, roster(HEADER, "E1,氏名E1,,OPERATOR,2024-04-01,"));

    assertThat(people.get("E1").email()).isNull();
  }

  @Test
  void takesAPersonOutOfReachAndWarns() {
    InMemoryPeople people = new InMemoryPeople();

    RosterImport outcome = take(people, roster(HEADER, "E1,佐藤花子,,OPERATOR,2024-04-01,"));

    assertThat(outcome.applied()).isTrue();
    assertThat(outcome.warnings())
        .singleElement()
        .satisfies(warning -> assertThat(warning.message().ja()).contains("佐藤花子さん(E1)"));
  }

  @Test
  void warnsOfASupervisorWhoHasLeft() {
    RosterImport outcome =
        take(
            new InMemoryPeople(),
            roster(
                HEADER + ",left_on",
                line("E1") + ",2026-11-30",
                "E2,氏名E2,e2@example.com,OPERATOR,2024-04-01,E1,"));

    assertThat(places(outcome.warnings())).containsExactly("roster.csv:3:6 (supervisor_id)");
    assertThat(outcome.applied()).isTrue();
  }

  @Test
  void letsARoleThatIsGoneFromTheMapStayWithWhoeverHasIt() {
    Person known = somePerson("E1");
    InMemoryPeople people = InMemoryPeople.of(inRole(known, "OLD_ROLE"));

    RosterImport outcome = take(people, roster(HEADER, line("E1").replace("OPERATOR", "OLD_ROLE")));

    assertThat(outcome.problems()).isEmpty();
    assertThat(outcome.plan().unchanged()).isEqualTo(1);
  }

  @Test
  void understandsJapaneseHeadingsRolesEmploymentsAndDays() {
    InMemoryPeople people = new InMemoryPeople();

    RosterImport outcome =
        take(
            people,
            roster(
                "社員番号,氏名,メール,役割,着任日,雇用形態,契約満了日",
                "００１２３,髙橋一,ＴＡＫＡ@example.com,スーパーバイザー（ＳＶ）,2026年4月1日,パート,２０２７／３／３１"));

    assertThat(outcome.problems()).isEmpty();
    Person person = people.get("00123");
    assertThat(person.name()).isEqualTo("髙橋一");
    assertThat(person.email()).isEqualTo("TAKA@example.com");
    assertThat(person.role()).isEqualTo(new RoleCode("SV"));
    assertThat(person.roleSince()).isEqualTo(LocalDate.of(2026, 4, 1));
    assertThat(person.employment()).isEqualTo(Employment.PART_TIME);
    assertThat(person.contractEnd()).isEqualTo(LocalDate.of(2027, 3, 31));
  }

  private static RosterImport take(People people, Table table) {
    return new ImportRoster(people, Fixtures.maps(), Fixtures.CLOCK).from(table, PLAIN);
  }

  private static List<String> ids(RosterImport outcome, Kind kind) {
    return outcome.plan().of(kind).stream().map(change -> change.after().id().value()).toList();
  }

  private static Stream<String> places(List<Problem> problems) {
    return problems.stream().map(Problem::place);
  }

  private static List<RolePeriod> history(People people, String id) {
    List<RolePeriod> periods = new ArrayList<>();
    people.eachHistory(
        (person, history) -> {
          if (person.value().equals(id)) {
            periods.addAll(history.periods());
          }
        });
    return periods;
  }

  private static RolePeriod period(String role, String since, @Nullable String until) {
    return new RolePeriod(
        new RoleCode(role), LocalDate.parse(since), until == null ? null : LocalDate.parse(until));
  }

  private static Person[] crowd(int size) {
    return IntStream.rangeClosed(1, size)
        .mapToObj(number -> somePerson("E" + number))
        .toArray(Person[]::new);
  }

  private static Table rosterOf(int first, int last) {
    return roster(
        HEADER,
        IntStream.rangeClosed(first, last)
            .mapToObj(number -> line("E" + number))
            .toArray(String[]::new));
  }

  private static Person inRole(Person person, String role) {
    return new Person(
        person.id(),
        person.name(),
        person.email(),
        null,
        new RoleCode(role),
        person.roleSince(),
        null,
        person.employment(),
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null);
  }
}

package careermap.person;

import static careermap.person.Fixtures.HEADER;
import static careermap.person.Fixtures.line;
import static careermap.person.Fixtures.roster;
import static org.assertj.core.api.Assertions.assertThat;

import careermap.map.Problem;
import careermap.table.Table;
import java.util.List;
import org.junit.jupiter.api.Test;

class RosterProblemsTest {
  @Test
  void offersTheNearestRole() {
    Problem problem = only(roster(HEADER, "E1,佐藤,e1@example.com,スーパバイザー,2024-04-01,"));

    assertThat(problem.place()).isEqualTo("roster.csv:2:4 (role)");
    assertThat(problem.message().ja()).contains("「スーパバイザー」", "もしかして「スーパーバイザー");
    assertThat(problem.message().en()).contains("Did you mean");
  }

  @Test
  void refusesAnEmployeeIdThatComesTwice() {
    Problem problem =
        only(roster(HEADER, line("E1"), "Ｅ１,佐藤,other@example.com,OPERATOR,2024-04-01,"));

    assertThat(problem.place()).isEqualTo("roster.csv:3:1 (employee_id)");
    assertThat(problem.message().ja()).contains("「E1」は2行目にもあります");
  }

  @Test
  void refusesAnEmailThatComesTwiceWhateverItsCase() {
    Problem problem = only(roster(HEADER, line("E1"), "E2,佐藤,E1@Example.com,OPERATOR,2024-04-01,"));

    assertThat(problem.place()).isEqualTo("roster.csv:3:3 (email)");
  }

  @Test
  void refusesASlackIdThatComesTwice() {
    Problem problem =
        only(roster(HEADER + ",slack_user_id", line("E1") + ",U0A1", line("E2") + ",u0a1"));

    assertThat(problem.place()).isEqualTo("roster.csv:3:7 (slack_user_id)");
  }

  @Test
  void refusesASupervisorWhoIsNotThereAndOffersNobodyElsesNumber() {
    Problem problem = only(roster(HEADER, line("E0042"), "E0107,佐藤,,OPERATOR,2024-04-01,E0024"));

    assertThat(problem.place()).isEqualTo("roster.csv:3:6 (supervisor_id)");
    assertThat(problem.message().ja()).contains("上司「E0024」").doesNotContain("もしかして");
  }

  @Test
  void offersTheNumberThatDiffersInLettersOnly() {
    Problem problem = only(roster(HEADER, line("E0042"), "E0107,佐藤,,OPERATOR,2024-04-01,0042"));

    assertThat(problem.message().ja()).contains("もしかして「E0042」");
  }

  @Test
  void findsASupervisorWhoseOwnRowIsWrong() {
    assertThat(places(roster(HEADER, "E1,佐藤,,OPERATOR,,", "E2,鈴木,,OPERATOR,2024-04-01,E1")))
        .containsExactly("roster.csv:2:5 (role_since)");
  }

  @Test
  void refusesThatSomebodySupervisesThemselves() {
    Problem problem = only(roster(HEADER, "E1,佐藤,,OPERATOR,2024-04-01,E1"));

    assertThat(problem.message().ja()).startsWith("上司が本人になっています");
  }

  @Test
  void printsTheChainOfACircle() {
    Problem problem =
        only(
            roster(
                HEADER,
                "E0,先,,OPERATOR,2024-04-01,E1",
                "E1,佐藤,,OPERATOR,2024-04-01,E2",
                "E2,鈴木,,OPERATOR,2024-04-01,E3",
                "E3,田中,,OPERATOR,2024-04-01,E1"));

    assertThat(problem.place()).isEqualTo("roster.csv:3:6 (supervisor_id)");
    assertThat(problem.message().ja()).contains("E1 → E2 → E3 → E1");
    assertThat(problem.message().en()).contains("E1 → E2 → E3 → E1");
  }

  @Test
  void printsEveryCircleOnce() {
    assertThat(
            places(
                roster(
                    HEADER,
                    "E1,佐藤,,OPERATOR,2024-04-01,E2",
                    "E2,鈴木,,OPERATOR,2024-04-01,E1",
                    "E3,田中,,OPERATOR,2024-04-01,E4",
                    "E4,高橋,,OPERATOR,2024-04-01,E3")))
        .containsExactly("roster.csv:2:6 (supervisor_id)", "roster.csv:4:6 (supervisor_id)");
  }

  @Test
  void looksAtKnownSupervisorsWhereTheFileHasNoColumnForThem() {
    Table withSupervisors =
        roster(HEADER, "E1,佐藤,,OPERATOR,2024-04-01,", "E2,鈴木,,OPERATOR,2024-04-01,E1");
    InMemoryPeople people = new InMemoryPeople();
    take(people, withSupervisors);

    RosterImport outcome =
        take(people, roster("employee_id,name,role,role_since", "E2,鈴木,OPERATOR,2024-04-01"));

    assertThat(outcome.problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.message().ja()).contains("上司「E1」"));
  }

  @Test
  void namesEveryFaultOfARowAtOnce() {
    assertThat(
            places(
                roster(
                    HEADER + ",employment,slack_user_id,leave_from,leave_until",
                    ",,mail,NOBODY,2026-02-30,E9,社長,slack,2026-05-01,2026-04-01")))
        .containsExactlyInAnyOrder(
            "roster.csv:2:1 (employee_id)",
            "roster.csv:2:2 (name)",
            "roster.csv:2:3 (email)",
            "roster.csv:2:4 (role)",
            "roster.csv:2:5 (role_since)",
            "roster.csv:2:6 (supervisor_id)",
            "roster.csv:2:7 (employment)",
            "roster.csv:2:8 (slack_user_id)",
            "roster.csv:2:10 (leave_until)");
  }

  @Test
  void saysKindlyThatARosterWithoutRowsIsEmpty() {
    assertThat(only(roster(HEADER)).message().ja()).startsWith("データの行がありません");
    assertThat(only(roster("")).message().ja()).startsWith("データの行がありません");
  }

  @Test
  void namesMissingColumnsAndWhatWasProbablyMeant() {
    RosterImport outcome =
        take(
            new InMemoryPeople(),
            roster("employee_id,name,roles,role_since", "E1,佐藤,OPERATOR,2024-04-01"));

    assertThat(outcome.problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.message().ja()).contains("「役割」(role)"));
    assertThat(outcome.warnings())
        .singleElement()
        .satisfies(warning -> assertThat(warning.message().ja()).contains("「roles」", "「role」"));
  }

  @Test
  void namesUnknownColumnsAndIgnoresThem() {
    RosterImport outcome = take(new InMemoryPeople(), roster(HEADER + ",血液型", line("E1") + ",A"));

    assertThat(outcome.applied()).isTrue();
    assertThat(outcome.warnings())
        .singleElement()
        .satisfies(warning -> assertThat(warning.message().ja()).contains("「血液型」"));
  }

  private static Problem only(Table table) {
    List<Problem> problems = take(new InMemoryPeople(), table).problems();
    assertThat(problems).hasSize(1);
    return problems.get(0);
  }

  private static List<String> places(Table table) {
    return take(new InMemoryPeople(), table).problems().stream().map(Problem::place).toList();
  }

  private static RosterImport take(People people, Table table) {
    return new ImportRoster(people, Fixtures.maps(), Fixtures.CLOCK)
        .from(table, new RosterImport.Wish(false, false));
  }
}

package careermap.database;

import static careermap.database.SheetScene.BOSS;
import static careermap.database.SheetScene.HR;
import static careermap.database.SheetScene.LEADER;
import static careermap.database.SheetScene.NEXT;
import static careermap.database.SheetScene.OPERATOR;
import static careermap.database.SheetScene.OTHER_ROW;
import static careermap.database.SheetScene.REPORT;
import static careermap.database.SheetScene.ROW;
import static careermap.database.SheetScene.STRANGER;
import static careermap.database.SheetScene.TOKYO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import careermap.assessment.FindWaitingSheets;
import careermap.assessment.Mark;
import careermap.assessment.WaitingSheet;
import careermap.assessment.WaitingSheet.Talk;
import careermap.person.PersonId;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which sheets wait for whom, and what is known of them. */
class WaitingSheetsTest extends WithSheets {
  @Test
  void eachIsToMarkTheirSideAndKnowsNothingOfTheOthers() {
    String sheet = scene().opened();
    assertThat(waiting(REPORT)).containsExactly(sheet(sheet, 0, null));
    assertThat(waiting(BOSS)).containsExactly(sheet(sheet, 0, null));
    scene().mark(REPORT, sheet, ROW, Mark.ALONE);
    scene().mark(REPORT, sheet, OTHER_ROW, Mark.ALONE);
    assertThat(waiting(REPORT)).containsExactly(sheet(sheet, 2, null));
    assertThat(waiting(BOSS)).containsExactly(sheet(sheet, 0, null));
    scene().submit(REPORT, sheet);
    assertThat(waiting(REPORT)).isEmpty();
    assertThat(waiting(BOSS)).as("as before").containsExactly(sheet(sheet, 0, null));
    scene().mark(BOSS, sheet, ROW, Mark.WITH_HELP);
    assertThat(waiting(BOSS)).containsExactly(sheet(sheet, 1, null));
    assertThat(waiting(REPORT)).isEmpty();
  }

  @Test
  void aSupervisorWhoIsFirstIsToDoNothing() {
    String sheet = scene().opened();
    scene().mark(REPORT, sheet, ROW, Mark.ALONE);
    scene().mark(BOSS, sheet, ROW, Mark.WITH_HELP);
    scene().submit(BOSS, sheet);
    assertThat(waiting(BOSS)).isEmpty();
    assertThat(waiting(REPORT)).containsExactly(sheet(sheet, 1, null));
  }

  @Test
  void onceBothAreInTheDifferencesAreCountedUntilItIsClosed() {
    String sheet = scene().opened();
    scene().mark(REPORT, sheet, ROW, Mark.ALONE);
    scene().mark(REPORT, sheet, OTHER_ROW, Mark.ALMOST);
    scene().mark(REPORT, sheet, "INFO_L1_03", Mark.ALMOST);
    scene().mark(BOSS, sheet, ROW, Mark.WITH_HELP);
    scene().mark(BOSS, sheet, OTHER_ROW, Mark.NOT_DONE_HERE);
    scene().mark(BOSS, sheet, "INFO_L1_03", Mark.ALMOST);
    scene().mark(BOSS, sheet, "INFO_L1_04", Mark.ALMOST);
    scene().submit(REPORT, sheet);
    scene().submit(BOSS, sheet);
    assertThat(waiting(BOSS)).containsExactly(sheet(sheet, 4, new Talk(3, 2, 2)));
    assertThat(waiting(REPORT)).containsExactly(sheet(sheet, 3, new Talk(3, 2, 2)));
    scene().explain(BOSS, sheet, ROW, "見たこと");
    assertThat(waiting(BOSS)).containsExactly(sheet(sheet, 4, new Talk(3, 2, 1)));
    scene().explain(BOSS, sheet, OTHER_ROW, "見たこと");
    assertThat(waiting(REPORT)).containsExactly(sheet(sheet, 3, new Talk(3, 2, 0)));
    scene().close(BOSS, sheet);
    assertThat(waiting(BOSS)).isEmpty();
    assertThat(waiting(REPORT)).isEmpty();
  }

  @Test
  void rowsThatOnlyOneOfThemMarkedAreNothingCommon() {
    String sheet = scene().opened();
    scene().mark(REPORT, sheet, ROW, Mark.ALONE);
    scene().mark(BOSS, sheet, OTHER_ROW, Mark.ALONE);
    scene().submit(REPORT, sheet);
    scene().submit(BOSS, sheet);
    assertThat(waiting(BOSS)).containsExactly(sheet(sheet, 1, new Talk(0, 0, 0)));
    assertThat(waiting(REPORT)).containsExactly(sheet(sheet, 1, new Talk(0, 0, 0)));
  }

  @Test
  void theyAreTheReadersOwnAndThoseOfPresentReports() {
    String sheet = scene().bothIn();
    for (String other : List.of(STRANGER, HR, NEXT, "E3")) {
      assertThat(waiting(other)).isEmpty();
    }
    scene().led(NEXT);
    assertThat(waiting(BOSS)).as("leads them no longer").isEmpty();
    assertThat(waiting(NEXT)).as("has not rated it").isEmpty();
    scene().led(BOSS);
    scene().centre.run("update person set left_on = '2026-12-01' where employee_id = 'E2'");
    assertThat(waiting(BOSS)).isEmpty();
    assertThat(waiting(REPORT)).isEmpty();
    assertThat(sheet).isNotEmpty();
  }

  @Test
  void whatSomebodyTriesAloneIsTheirsAloneUntilTheyAreDone() {
    String tried = SheetScene.done(scene().open(REPORT, LEADER)).id();
    assertThat(waiting(BOSS)).isEmpty();
    assertThat(waiting(REPORT)).extracting(WaitingSheet::id).containsExactly(tried);
    scene().mark(REPORT, tried, "INFO_L2_01", Mark.ALONE);
    scene().submit(REPORT, tried);
    assertThat(waiting(REPORT)).isEmpty();
    scene().share(REPORT, tried);
    assertThat(waiting(BOSS)).extracting(WaitingSheet::id).containsExactly(tried);
  }

  @Test
  void whatIsToBeTalkedOverComesFirstAndThenTheLongestOpen() {
    String first = SheetScene.done(scene().open(REPORT, LEADER)).id();
    scene().share(REPORT, first);
    scene().centre.run("update assessment set opened_at = opened_at - 1000");
    String second = scene().bothIn();
    String third = SheetScene.done(scene().openFor(BOSS, "E3")).id();
    assertThat(waiting(BOSS)).extracting(WaitingSheet::id).containsExactly(second, first, third);
  }

  @Test
  void oneStatementThatLooksAtNobodyElsesIsAskedHoweverManyThereAre() {
    scene()
        .centre
        .run(
            """
            with recursive n (i) as (select 1 union all select i + 1 from n where i < 300)
            insert into person (employee_id, name, role, role_since, employment, supervisor_id)
            select 'P' || i, '名' || i, 'OPERATOR', '2024-04-01', 'FULL_TIME', 'E1' from n
            """);
    scene()
        .centre
        .run(
"""
insert into assessment
  (id, employee_id, role, map_version, opened_by, opened_at, shared, rater_id, self_at, rater_at)
select 's' || employee_id, employee_id, 'OPERATOR', 1, 'E1', 0, 1, 'E1', 1, 1
from person where employee_id like 'P%'
""");
    assertThat(waiting(BOSS)).hasSize(300);
    assumeFalse(TestEngine.isPostgresql(), "the plan is SQLite's");
    assertThat(plan()).contains("assessment_employee").doesNotContain("SCAN a");
    assertThat(plan()).doesNotContain("SCAN s", "SCAN r", "SCAN e", "SCAN own", "SCAN p");
  }

  private String plan() {
    try (var handle = Rows.jdbi(scene().centre.database.dataSource()).open()) {
      return handle
          .createQuery("explain query plan " + WaitingSheetRows.WAITING)
          .bind("id", BOSS)
          .bind("today", "2026-12-07")
          .map((row, context) -> row.getString("detail"))
          .collect(Collectors.joining("\n"));
    }
  }

  private static WaitingSheet sheet(String id, int marked, @Nullable Talk talk) {
    return new WaitingSheet(id, new PersonId(REPORT), OPERATOR, marked, talk);
  }

  private List<WaitingSheet> waiting(String reader) {
    return new FindWaitingSheets(scene().sheets, scene().clock).of(scene().person(reader), TOKYO);
  }
}

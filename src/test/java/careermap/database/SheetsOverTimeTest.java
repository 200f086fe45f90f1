package careermap.database;

import static careermap.assessment.Mark.ALMOST;
import static careermap.assessment.Mark.ALONE;
import static careermap.assessment.Mark.NOT_DONE_HERE;
import static careermap.assessment.Mark.WITH_HELP;
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
import static careermap.database.SheetScene.UNIT;
import static org.assertj.core.api.Assertions.assertThat;

import careermap.OtherMaps;
import careermap.assessment.CompareRows;
import careermap.assessment.FindUnitLevels;
import careermap.assessment.Mark;
import careermap.assessment.PastSheet;
import careermap.assessment.Reveal;
import careermap.assessment.RowChanges;
import careermap.assessment.SheetRow;
import careermap.assessment.Side;
import careermap.assessment.UnitLevel;
import careermap.assessment.UnitLevel.Source;
import careermap.assessment.UnitPast;
import careermap.map.RoleCode;
import careermap.person.PersonId;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What became of sheets over time: their history, their rows, and how far somebody is. */
class SheetsOverTimeTest extends WithSheets {
  private static final PersonId PERSON = new PersonId(REPORT);

  @Test
  void theTwoSeeWhatBothHaveSeenOldestFirst() {
    String first = closed();
    String second = closed();
    String sealed = scene().opened();
    scene().mark(REPORT, sealed, ROW, ALONE);
    for (String reader : List.of(REPORT, BOSS)) {
      List<PastSheet> history = history(reader);
      assertThat(history).extracting(SheetsOverTimeTest::id).containsExactly(first, second);
      Reveal one = history.get(0).reveal();
      assertThat(one.totals(one.sheet().units().get(0), Side.SUPERVISOR).share(WITH_HELP))
          .hasValue(100);
    }
    for (String reader : List.of(STRANGER, HR, NEXT)) {
      assertThat(scene().history(reader)).isEmpty();
    }
  }

  private static String id(PastSheet one) {
    return one.reveal().assessment().id();
  }

  @Test
  void aNewSupervisorSeesNothingOfTheTimeBefore() {
    closed();
    scene().led(NEXT);
    assertThat(history(NEXT)).isEmpty();
    String theirs = closed(NEXT);
    assertThat(history(NEXT)).extracting(SheetsOverTimeTest::id).containsExactly(theirs);
    assertThat(scene().history(BOSS)).as("no report of theirs any more").isEmpty();
    assertThat(history(REPORT)).hasSize(2);
  }

  @Test
  void aRoleKeepsItsHistoryUnderAnotherName() {
    closed();
    scene().publish(OtherMaps.withAgents());
    assertThat(history(REPORT)).extracting(PastSheet::role).containsExactly(new RoleCode("AGENT"));
    assertThat(history(REPORT).get(0).changes().isEmpty()).isTrue();
  }

  @Test
  void anotherRolesSheetsAreInTheHistoryAsWell() {
    closed();
    String tried = SheetScene.done(scene().open(REPORT, LEADER)).id();
    scene().share(REPORT, tried);
    scene().mark(REPORT, tried, "INFO_L2_01", ALONE);
    scene().mark(BOSS, tried, "INFO_L2_01", ALONE);
    scene().submit(REPORT, tried);
    scene().submit(BOSS, tried);
    assertThat(history(BOSS)).extracting(PastSheet::role).containsExactly(OPERATOR, LEADER);
  }

  @Test
  void aSheetInTheHistoryKeepsItsRowsAndSaysWhatBecameOfThem() {
    String before = closed();
    scene().publish(SheetsOnSqliteTest.withOtherRows());
    String after = closed("INFO_L1_77", BOSS);
    List<PastSheet> history = history(REPORT);
    assertThat(history).extracting(SheetsOverTimeTest::id).containsExactly(before, after);
    assertThat(history.get(0).reveal().sheet().version()).isEqualTo(1);
    assertThat(history.get(0).changes().gone()).extracting(SheetRow::code).containsExactly(ROW);
    assertThat(history.get(0).changes().added())
        .extracting(SheetRow::code)
        .containsExactly("INFO_L1_77");
    assertThat(history.get(1).changes().isEmpty()).isTrue();
    UnitPast unit = UnitPast.of(history).get(0);
    assertThat(unit.unit().code()).isEqualTo(UNIT);
    assertThat(unit.times()).hasSize(2);
    assertThat(unit.times().get(0).totals(Side.SELF).count(ALONE)).isEqualTo(1);
    assertThat(unit.times().get(1).totals(Side.SUPERVISOR).count(WITH_HELP)).isEqualTo(1);
  }

  @Test
  void rowsThatAreNoMoreAndRowsThatAreNewAreTold() {
    String sheet = scene().opened();
    assertThat(rows(REPORT, sheet)).contains(new RowChanges(List.of(), List.of()));
    scene().publish(SheetsOnSqliteTest.withOtherRows());
    for (String reader : List.of(REPORT, BOSS)) {
      RowChanges changes = rows(reader, sheet).orElseThrow();
      assertThat(changes.gone()).extracting(SheetRow::code).containsExactly(ROW);
      assertThat(changes.added()).extracting(SheetRow::code).containsExactly("INFO_L1_77");
    }
    assertThat(rows(STRANGER, sheet)).isEmpty();
    assertThat(rows(HR, sheet)).isEmpty();
  }

  @Test
  void theSupervisorsMarksCountOnceBothHaveSeenThem() {
    String sheet = scene().opened();
    assertThat(info(REPORT).source()).isEqualTo(Source.UNKNOWN);
    assertThat(info(REPORT).totals().share(Mark.ALONE)).isEmpty();
    scene().mark(REPORT, sheet, ROW, ALONE);
    scene().mark(BOSS, sheet, ROW, WITH_HELP);
    scene().mark(BOSS, sheet, OTHER_ROW, ALONE);
    scene().submit(BOSS, sheet);
    assertThat(info(REPORT).source()).isEqualTo(Source.SELF);
    assertThat(info(REPORT).totals().share(Mark.ALONE)).hasValue(100);
    assertThat(info(BOSS).source()).as("sealed").isEqualTo(Source.UNKNOWN);
    scene().submit(REPORT, sheet);
    for (String reader : List.of(REPORT, BOSS)) {
      assertThat(info(reader).source()).isEqualTo(Source.SUPERVISOR);
      assertThat(info(reader).totals().share(Mark.ALONE)).hasValue(50);
    }
    for (String reader : List.of(STRANGER, HR, NEXT)) {
      assertThat(info(reader).source()).isEqualTo(Source.UNKNOWN);
    }
  }

  @Test
  void anotherSupervisorIsToldNothingOfTheFormerOnesMarks() {
    closed();
    scene().led(NEXT);
    assertThat(info(NEXT).source()).isEqualTo(Source.UNKNOWN);
    assertThat(info(REPORT).source()).isEqualTo(Source.SUPERVISOR);
  }

  @Test
  void whatIsNotDoneHereIsNoLevel() {
    String sheet = scene().opened();
    scene().mark(REPORT, sheet, ROW, ALMOST);
    scene().mark(BOSS, sheet, ROW, NOT_DONE_HERE);
    scene().submit(REPORT, sheet);
    scene().submit(BOSS, sheet);
    assertThat(info(REPORT).source()).isEqualTo(Source.SELF);
    assertThat(info(REPORT).totals().share(Mark.ALONE)).hasValue(0);
    assertThat(info(BOSS).source()).isEqualTo(Source.UNKNOWN);
  }

  @Test
  void theNewestSheetOfAUnitCounts() {
    closed();
    String second = scene().opened();
    scene().mark(REPORT, second, ROW, ALONE);
    scene().mark(BOSS, second, ROW, ALONE);
    scene().submit(REPORT, second);
    scene().submit(BOSS, second);
    assertThat(info(REPORT).totals().share(Mark.ALONE)).hasValue(100);
    assertThat(level(REPORT, LEADER).source()).as("other units").isEqualTo(Source.UNKNOWN);
  }

  @Test
  void whoeverLeftIsToldNothing() {
    closed();
    scene().centre.run("update person set left_on = '2026-12-01' where employee_id = 'E1'");
    assertThat(info(BOSS).source()).isEqualTo(Source.UNKNOWN);
    assertThat(history(BOSS)).isEmpty();
  }

  private String closed() {
    return closed(BOSS);
  }

  private String closed(String rater) {
    return closed(ROW, rater);
  }

  private String closed(String row, String rater) {
    scene().centre.pass(Duration.ofMinutes(1));
    String sheet = scene().opened();
    scene().mark(REPORT, sheet, row, ALONE);
    scene().mark(rater, sheet, row, WITH_HELP);
    scene().submit(REPORT, sheet);
    scene().submit(rater, sheet);
    scene().explain(rater, sheet, row, "例");
    SheetScene.done(scene().close(rater, sheet));
    scene().centre.pass(Duration.ofMinutes(1));
    return sheet;
  }

  private List<PastSheet> history(String reader) {
    return scene().history(reader).orElseThrow();
  }

  private Optional<RowChanges> rows(String reader, String sheet) {
    Database database = scene().centre.database;
    return new CompareRows(
            scene().sheets,
            database.maps(),
            database.publications(),
            database.people(),
            scene().clock)
        .to(scene().person(reader), sheet, TOKYO);
  }

  private UnitLevel info(String reader) {
    return level(reader, OPERATOR);
  }

  /** Of the role's first unit. */
  private UnitLevel level(String reader, RoleCode role) {
    Database database = scene().centre.database;
    return new FindUnitLevels(scene().sheets, database.people(), scene().clock)
        .to(scene().person(reader), PERSON, TOKYO)
        .of(database.maps().current().map().heldRole(role).orElseThrow())
        .get(0);
  }
}

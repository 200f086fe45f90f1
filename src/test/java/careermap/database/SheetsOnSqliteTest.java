package careermap.database;

import static careermap.assessment.Mark.ALMOST;
import static careermap.assessment.Mark.ALONE;
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
import static careermap.database.SheetScene.UNIT;
import static careermap.database.SheetScene.changed;
import static careermap.database.SheetScene.done;
import static careermap.database.SheetScene.why;
import static careermap.person.Fixtures.line;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import careermap.OtherMaps;
import careermap.assessment.Assessment;
import careermap.assessment.AssessmentOutcome.Why;
import careermap.assessment.Difference;
import careermap.assessment.OwnSheet;
import careermap.assessment.Reveal;
import careermap.assessment.Side;
import careermap.file.BundledMap;
import careermap.map.RoleCode;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Evaluation sheets from the first mark to the end, as somebody would try them who means harm. */
class SheetsOnSqliteTest extends WithSheets {
  private static final List<String> OTHERS = List.of(STRANGER, HR, NEXT, "E3");

  @Test
  void onesOwnSheetIsMarkedByBothAndTheSupervisorIsTold() {
    String sheet = scene().opened();
    assertThat(scene().own(REPORT)).containsExactly(sheet);
    assertThat(scene().toRate(BOSS)).containsExactly(sheet);
    assertThat(scene().centre.waiting()).containsExactly("ASSESSMENT_OPENED to E1");
    assertThat(scene().shown(REPORT, sheet)).map(OwnSheet::side).contains(Side.SELF);
    assertThat(scene().shown(BOSS, sheet)).map(OwnSheet::side).contains(Side.SUPERVISOR);
  }

  @Test
  void nobodyElseDoesOrSeesAnything() {
    String sheet = scene().bothIn();
    for (String other : OTHERS) {
      assertThat(scene().shown(other, sheet)).isEmpty();
      assertThat(scene().revealed(other, sheet)).isEmpty();
      assertThat(scene().own(other)).isEmpty();
      assertThat(scene().toRate(other)).isEmpty();
      assertThat(why(scene().mark(other, sheet, ROW, ALONE))).isEqualTo(Why.NOT_YOURS);
      assertThat(why(scene().comment(other, sheet, UNIT, "例"))).isEqualTo(Why.NOT_YOURS);
      assertThat(why(scene().submit(other, sheet))).isEqualTo(Why.NOT_YOURS);
      assertThat(why(scene().takeBack(other, sheet))).isEqualTo(Why.NOT_YOURS);
      assertThat(why(scene().explain(other, sheet, ROW, "例"))).isEqualTo(Why.NOT_YOURS);
      assertThat(why(scene().close(other, sheet))).isEqualTo(Why.NOT_YOURS);
      assertThat(why(scene().share(other, sheet))).isEqualTo(Why.NOT_YOURS);
      assertThat(why(scene().openFor(other, REPORT))).isEqualTo(Why.NOT_YOURS);
    }
    assertThat(why(scene().mark(REPORT, "no-such", ROW, ALONE))).isEqualTo(Why.NOT_YOURS);
  }

  @Test
  void theSheetOfARoleThatSomebodyTriesIsTheirsAloneUntilTheyShareIt() {
    String sheet = done(scene().open(REPORT, LEADER)).id();
    assertThat(scene().centre.waiting()).isEmpty();
    assertThat(scene().toRate(BOSS)).isEmpty();
    assertThat(scene().shown(BOSS, sheet)).isEmpty();
    assertThat(why(scene().mark(BOSS, sheet, "INFO_L2_01", ALONE))).isEqualTo(Why.NOT_YOURS);
    assertThat(why(scene().share(BOSS, sheet))).isEqualTo(Why.NOT_YOURS);
    done(scene().share(REPORT, sheet));
    assertThat(scene().centre.waiting()).containsExactly("ASSESSMENT_OPENED to E1");
    assertThat(scene().toRate(BOSS)).containsExactly(sheet);
    done(scene().mark(BOSS, sheet, "INFO_L2_01", ALONE));
  }

  @Test
  void whatSomebodyTriesAloneDoesNotShowWhereTheirSupervisorOpensOne() {
    String tried = done(scene().open(REPORT, LEADER)).id();
    scene().reportIs(line(REPORT).replace("OPERATOR", "LEADER") + BOSS);
    String shared = done(scene().openFor(BOSS, REPORT)).id();
    assertThat(scene().toRate(BOSS)).containsExactly(shared);
    assertThat(why(scene().share(REPORT, tried))).isEqualTo(Why.OPEN_ALREADY);
    assertThat(scene().shown(BOSS, tried)).isEmpty();
  }

  @Test
  void aTriedSheetThatWasSubmittedIsNeitherSharedNorTakenBackBesideAnotherOne() {
    String first = done(scene().open(REPORT, LEADER)).id();
    scene().mark(REPORT, first, "INFO_L2_01", ALONE);
    done(scene().submit(REPORT, first));
    String second = done(scene().open(REPORT, LEADER)).id();
    assertThat(why(scene().takeBack(REPORT, first))).isEqualTo(Why.OPEN_ALREADY);
    done(scene().share(REPORT, second));
    assertThat(why(scene().share(REPORT, first))).isEqualTo(Why.OPEN_ALREADY);
    assertThat(scene().toRate(BOSS)).containsExactly(second);
  }

  @Test
  void aSheetIsSharedWithSomebodyOrNotAtAll() {
    scene().led("");
    String sheet = done(scene().open(REPORT, LEADER)).id();
    assertThat(why(scene().share(REPORT, sheet))).isEqualTo(Why.NO_SUPERVISOR);
  }

  @Test
  void theLeaderWhoIsGoneLeavesThePersonTheLastWord() {
    String sheet = scene().bothIn();
    assertThat(why(scene().close(REPORT, sheet))).isEqualTo(Why.NOT_YOURS);
    scene().led(NEXT);
    assertThat(done(scene().close(REPORT, sheet)).isClosed()).isTrue();
  }

  /** What nobody has seen of a rater who is erased is as if it had never been. */
  @Test
  void anErasedRatersSideIsOpenAgain() {
    String sheet = scene().opened();
    scene().mark(BOSS, sheet, ROW, ALONE);
    done(scene().submit(BOSS, sheet));
    scene().led(NEXT);
    scene().centre.run("delete from person where employee_id = '%s'".formatted(BOSS));
    scene().mark(REPORT, sheet, ROW, ALMOST);
    assertThat(done(scene().submit(REPORT, sheet)).isRevealed()).isFalse();
    done(scene().mark(NEXT, sheet, ROW, WITH_HELP));
    assertThat(done(scene().submit(NEXT, sheet)).isRevealed()).isTrue();
  }

  @Test
  void aSupervisorOpensOneOfTheirReportAndTheReportIsTold() {
    Assessment sheet = done(scene().openFor(BOSS, REPORT));
    assertThat(sheet.openedBy().value()).isEqualTo(BOSS);
    assertThat(sheet.role()).isEqualTo(OPERATOR);
    assertThat(scene().centre.waiting()).containsExactly("ASSESSMENT_OPENED to E2");
    assertThat(why(scene().openFor(BOSS, STRANGER))).isEqualTo(Why.NOT_YOURS);
    assertThat(why(scene().openFor(BOSS, BOSS))).isEqualTo(Why.NOT_YOURS);
  }

  @Test
  void oneOfARoleIsOpenAtATime() {
    String sheet = scene().bothIn();
    assertThat(done(scene().open(REPORT, OPERATOR)).id()).isEqualTo(sheet);
    assertThat(done(scene().openFor(BOSS, REPORT)).id()).isEqualTo(sheet);
    scene().explain(BOSS, sheet, ROW, "後輩の電話を一人で引き取った");
    done(scene().close(BOSS, sheet));
    assertThat(done(scene().open(REPORT, OPERATOR)).id()).isNotEqualTo(sheet);
  }

  @Test
  void anotherNameOfARoleIsNoOtherRole() {
    String sheet = scene().opened();
    scene().publish(OtherMaps.withAgents());
    assertThat(done(scene().open(REPORT, new RoleCode("AGENT"))).id()).isEqualTo(sheet);
    assertThat(done(scene().openFor(BOSS, REPORT)).id()).isEqualTo(sheet);
    assertThat(scene().own(REPORT)).containsExactly(sheet);
  }

  @Test
  void thereIsNoSheetOfARoleThatIsNot() {
    assertThat(why(scene().open(REPORT, new RoleCode("NOBODY")))).isEqualTo(Why.NO_SHEET);
  }

  @Test
  void aMarkIsKeptAtOnceChangedAndTakenAway() {
    String sheet = scene().opened();
    done(scene().mark(REPORT, sheet, ROW, ALONE));
    done(scene().mark(REPORT, sheet, OTHER_ROW, ALMOST));
    assertThat(scene().marks(REPORT, sheet)).isEqualTo(Map.of(ROW, ALONE, OTHER_ROW, ALMOST));
    done(scene().mark(REPORT, sheet, ROW, WITH_HELP));
    done(scene().mark(REPORT, sheet, OTHER_ROW, null));
    assertThat(scene().marks(REPORT, sheet)).isEqualTo(Map.of(ROW, WITH_HELP));
    assertThat(why(scene().mark(REPORT, sheet, "INFO_L2_01", ALONE))).isEqualTo(Why.NOT_YOURS);
    assertThat(scene().marks(BOSS, sheet)).isEmpty();
  }

  @Test
  void nothingIsSubmittedThatWasNotMarked() {
    String sheet = scene().opened();
    assertThat(why(scene().submit(REPORT, sheet))).isEqualTo(Why.NOTHING_MARKED);
    assertThat(why(scene().submit(BOSS, sheet))).isEqualTo(Why.NOTHING_MARKED);
    scene().mark(REPORT, sheet, ROW, ALONE);
    scene().mark(REPORT, sheet, ROW, null);
    assertThat(why(scene().submit(REPORT, sheet))).isEqualTo(Why.NOTHING_MARKED);
  }

  @Test
  void theDatabaseTakesNoSubmissionWithoutAMarkEither() {
    Assessment sheet = done(scene().open(REPORT, OPERATOR));
    Assessment forged =
        new Assessment(
            sheet.id(),
            sheet.person(),
            sheet.role(),
            sheet.version(),
            null,
            sheet.openedBy(),
            sheet.openedAt(),
            true,
            null,
            scene().centre.now(),
            null,
            null,
            1);
    assertThat(scene().sheets.change(forged, List.of(), scene().centre.now())).isFalse();
    scene().mark(REPORT, sheet.id(), ROW, ALONE);
    assertThat(scene().sheets.change(forged, List.of(), scene().centre.now())).isTrue();
  }

  @Test
  void whoHasSubmittedMarksNoMoreUntilTheyTakeItBack() {
    String sheet = scene().opened();
    scene().mark(REPORT, sheet, ROW, ALONE);
    assertThat(done(scene().submit(REPORT, sheet)).isSubmitted(Side.SELF)).isTrue();
    changed(scene().mark(REPORT, sheet, ROW, WITH_HELP));
    changed(scene().mark(REPORT, sheet, ROW, null));
    assertThat(scene().marks(REPORT, sheet)).isEqualTo(Map.of(ROW, ALONE));
    assertThat(done(scene().takeBack(REPORT, sheet)).isSubmitted(Side.SELF)).isFalse();
    done(scene().mark(REPORT, sheet, ROW, WITH_HELP));
  }

  @Test
  void takingBackBeforeTheOtherSubmitsKeepsItSealed() {
    String sheet = scene().opened();
    scene().mark(REPORT, sheet, ROW, ALONE);
    scene().mark(BOSS, sheet, ROW, ALONE);
    scene().submit(REPORT, sheet);
    scene().takeBack(REPORT, sheet);
    scene().submit(BOSS, sheet);
    assertThat(scene().revealed(BOSS, sheet)).isEmpty();
    assertThat(scene().revealed(REPORT, sheet)).isEmpty();
    assertThat(scene().sheets.revealed(sheet)).isEmpty();
  }

  @Test
  void withBothSidesInBothSeeBothAndAreToldOnce() {
    String sheet = scene().bothIn();
    scene().submit(BOSS, sheet);
    scene().submit(REPORT, sheet);
    for (String reader : List.of(BOSS, REPORT)) {
      Reveal seen = scene().revealed(reader, sheet).orElseThrow();
      assertThat(seen.marks(Side.SELF)).isEqualTo(Map.of(ROW, ALONE));
      assertThat(seen.marks(Side.SUPERVISOR)).isEqualTo(Map.of(ROW, WITH_HELP));
    }
    assertThat(scene().centre.waiting())
        .containsExactlyInAnyOrder(
            "ASSESSMENT_OPENED to E1", "ASSESSMENT_REVEALED to E1", "ASSESSMENT_REVEALED to E2");
  }

  @Test
  void nobodyTakesBackOrMarksWhatBothHaveSeen() {
    String sheet = scene().bothIn();
    assertThat(why(scene().takeBack(REPORT, sheet))).isEqualTo(Why.REVEALED);
    assertThat(why(scene().takeBack(BOSS, sheet))).isEqualTo(Why.REVEALED);
    changed(scene().mark(REPORT, sheet, ROW, WITH_HELP));
    changed(scene().mark(BOSS, sheet, OTHER_ROW, ALONE));
    assertThat(scene().marks(REPORT, sheet)).isEqualTo(Map.of(ROW, ALONE));
  }

  @Test
  void eachDifferenceWantsAnExampleBeforeTheRaterCloses() {
    String sheet = scene().bothIn();
    assertThat(why(scene().close(BOSS, sheet))).isEqualTo(Why.EXAMPLES_MISSING);
    assertThat(why(scene().explain(BOSS, sheet, ROW, " 　\n"))).isEqualTo(Why.EXAMPLES_MISSING);
    assertThat(why(scene().explain(BOSS, sheet, OTHER_ROW, "例"))).isEqualTo(Why.NOT_YOURS);
    assertThat(why(scene().explain(REPORT, sheet, ROW, "例"))).isEqualTo(Why.NOT_YOURS);
    assertThatThrownBy(
            () -> scene().explain(BOSS, sheet, ROW, "例".repeat(Difference.LONGEST_EXAMPLE + 1)))
        .isInstanceOf(IllegalArgumentException.class);
    done(scene().explain(BOSS, sheet, ROW, "例"));
    done(scene().explain(BOSS, sheet, ROW, "難しい電話は引き継いでいた"));
    assertThat(scene().revealed(REPORT, sheet).orElseThrow().differences().get(0).example())
        .isEqualTo("難しい電話は引き継いでいた");
    assertThat(why(scene().close(REPORT, sheet))).isEqualTo(Why.NOT_YOURS);
    assertThat(done(scene().close(BOSS, sheet)).isClosed()).isTrue();
    done(scene().close(BOSS, sheet));
    assertThat(why(scene().explain(BOSS, sheet, ROW, "別の例"))).isEqualTo(Why.NOT_YOURS);
    assertThat(scene().revealed(REPORT, sheet)).isPresent();
  }

  @Test
  void nothingIsExplainedOrClosedWhileItIsSealed() {
    String sheet = scene().opened();
    scene().mark(REPORT, sheet, ROW, ALONE);
    scene().mark(BOSS, sheet, ROW, WITH_HELP);
    scene().submit(BOSS, sheet);
    assertThat(why(scene().explain(BOSS, sheet, ROW, "例"))).isEqualTo(Why.NOT_YOURS);
    assertThat(why(scene().close(BOSS, sheet))).isEqualTo(Why.NOT_YOURS);
  }

  @Test
  void aNewSupervisorNeverSeesWhatTheFormerOneMarkedAndItIsForgotten() {
    String sheet = scene().opened();
    scene().mark(BOSS, sheet, ROW, WITH_HELP);
    scene().led(NEXT);
    assertThat(scene().toRate(BOSS)).isEmpty();
    assertThat(scene().shown(BOSS, sheet)).isEmpty();
    assertThat(why(scene().submit(BOSS, sheet))).isEqualTo(Why.NOT_YOURS);
    assertThat(scene().toRate(NEXT)).containsExactly(sheet);
    assertThat(scene().shown(NEXT, sheet).orElseThrow().marks()).isEmpty();
    assertThat(why(scene().submit(NEXT, sheet))).isEqualTo(Why.NOTHING_MARKED);
    done(scene().mark(NEXT, sheet, OTHER_ROW, ALMOST));
    assertThat(scene().marks(BOSS, sheet)).isEmpty();
    assertThat(scene().shown(NEXT, sheet).orElseThrow().marks())
        .isEqualTo(Map.of(OTHER_ROW, ALMOST));
    scene().led(BOSS);
    assertThat(scene().shown(BOSS, sheet).orElseThrow().marks()).isEmpty();
  }

  @Test
  void whoHasSubmittedStaysTheRater() {
    String sheet = scene().opened();
    scene().mark(BOSS, sheet, ROW, WITH_HELP);
    scene().submit(BOSS, sheet);
    scene().led(NEXT);
    assertThat(scene().toRate(NEXT)).isEmpty();
    assertThat(why(scene().mark(NEXT, sheet, ROW, ALONE))).isEqualTo(Why.NOT_YOURS);
    scene().mark(REPORT, sheet, ROW, ALONE);
    scene().submit(REPORT, sheet);
    assertThat(scene().revealed(NEXT, sheet)).isEmpty();
    assertThat(scene().revealed(BOSS, sheet)).isPresent();
    assertThat(scene().toRate(BOSS)).containsExactly(sheet);
    done(scene().explain(BOSS, sheet, ROW, "例"));
    done(scene().close(BOSS, sheet));
  }

  @Test
  void aFormerSupervisorWhoTakesTheirSideBackHasNoneAnyMore() {
    String sheet = scene().opened();
    scene().mark(BOSS, sheet, ROW, WITH_HELP);
    scene().submit(BOSS, sheet);
    scene().led(NEXT);
    done(scene().takeBack(BOSS, sheet));
    assertThat(scene().shown(BOSS, sheet)).isEmpty();
    done(scene().mark(NEXT, sheet, ROW, ALONE));
    assertThat(scene().marks(BOSS, sheet)).isEmpty();
  }

  @Test
  void nobodyReadsTheSheetOfSomebodyWhoLeft() {
    String sheet = scene().bothIn();
    scene().reportIs(line(REPORT) + BOSS + ",2026-12-07");
    for (String reader : List.of(REPORT, BOSS)) {
      assertThat(scene().shown(reader, sheet)).isEmpty();
      assertThat(scene().revealed(reader, sheet)).isEmpty();
      assertThat(why(scene().mark(reader, sheet, ROW, ALONE))).isEqualTo(Why.NOT_YOURS);
      assertThat(why(scene().close(reader, sheet))).isEqualTo(Why.NOT_YOURS);
    }
    assertThat(scene().own(REPORT)).isEmpty();
    assertThat(scene().toRate(BOSS)).isEmpty();
    assertThat(scene().sheets.toRate(scene().person(BOSS).id())).isEmpty();
    assertThat(why(scene().open(REPORT, LEADER))).isEqualTo(Why.NOT_YOURS);
    assertThat(why(scene().openFor(BOSS, REPORT))).isEqualTo(Why.NOT_YOURS);
  }

  @Test
  void whoeverLeftSharesNothingAnyMore() {
    String sheet = done(scene().open(REPORT, LEADER)).id();
    scene().reportIs(line(REPORT) + BOSS + ",2026-12-07");
    assertThat(why(scene().share(REPORT, sheet))).isEqualTo(Why.NOT_YOURS);
  }

  @Test
  void whereTheRaterLeftThePersonClosesItThemselves() {
    String sheet = scene().bothIn();
    leave(BOSS);
    assertThat(scene().revealed(BOSS, sheet)).isEmpty();
    assertThat(why(scene().close(BOSS, sheet))).isEqualTo(Why.NOT_YOURS);
    assertThat(done(scene().close(REPORT, sheet)).isClosed()).isTrue();
    assertThat(done(scene().open(REPORT, OPERATOR)).id()).isNotEqualTo(sheet);
  }

  private void leave(String id) {
    scene().centre.run("update person set left_on = '2026-12-01' where employee_id = '" + id + "'");
  }

  @Test
  void aSheetKeepsTheRowsOfItsVersion() {
    String sheet = scene().opened();
    scene().mark(REPORT, sheet, ROW, ALONE);
    scene().publish(withOtherRows());
    OwnSheet shown = scene().shown(REPORT, sheet).orElseThrow();
    assertThat(shown.sheet().version()).isEqualTo(1);
    assertThat(shown.sheet().has(ROW)).isTrue();
    assertThat(shown.sheet().has("INFO_L1_77")).isFalse();
    assertThat(shown.marks()).isEqualTo(Map.of(ROW, ALONE));
    done(scene().mark(BOSS, sheet, ROW, ALONE));
    assertThat(why(scene().mark(BOSS, sheet, "INFO_L1_77", ALONE))).isEqualTo(Why.NOT_YOURS);
    done(scene().submit(REPORT, sheet));
    done(scene().submit(BOSS, sheet));
    done(scene().close(BOSS, sheet));
    scene().centre.pass(Duration.ofDays(1));
    String next = done(scene().open(REPORT, OPERATOR)).id();
    assertThat(scene().shown(REPORT, next).orElseThrow().sheet().has(ROW)).isFalse();
    assertThat(scene().own(REPORT)).containsExactly(next, sheet);
  }

  static String withOtherRows() {
    return OtherMaps.replaced(BundledMap.text(), "INFO_L1_01", "INFO_L1_77");
  }

  @Test
  void whatIsErasedLeavesNothingBehind() {
    String sheet = scene().bothIn();
    scene().explain(BOSS, sheet, ROW, "例");
    done(scene().comment(BOSS, sheet, UNIT, "ことば"));
    scene().centre.run("delete from person where employee_id = 'E2'");
    assertThat(scene().centre.list("select id from assessment")).isEqualTo(Collections.emptyList());
    assertThat(scene().centre.list("select mark from assessment_mark")).isEmpty();
    assertThat(scene().centre.list("select example from assessment_example")).isEmpty();
    assertThat(scene().centre.list("select comment from assessment_comment")).isEmpty();
  }
}

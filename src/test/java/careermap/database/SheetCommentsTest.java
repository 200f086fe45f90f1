package careermap.database;

import static careermap.assessment.Mark.ALONE;
import static careermap.database.SheetScene.BOSS;
import static careermap.database.SheetScene.LEADER;
import static careermap.database.SheetScene.NEXT;
import static careermap.database.SheetScene.REPORT;
import static careermap.database.SheetScene.ROW;
import static careermap.database.SheetScene.UNIT;
import static careermap.database.SheetScene.changed;
import static careermap.database.SheetScene.done;
import static careermap.database.SheetScene.why;
import static careermap.person.Fixtures.line;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import careermap.assessment.AssessmentOutcome.Why;
import careermap.assessment.Reveal;
import careermap.assessment.Side;
import careermap.assessment.WriteComment;
import careermap.map.AbilityUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the two write of units, from the marking to the end. */
class SheetCommentsTest extends WithSheets {
  private static final String HERS = "手順書を読み直した。";
  private static final String THEIRS = "落ち着いて確かめていた。";

  @Test
  void isKeptChangedAndTakenAwayWhileOneMarks() {
    String sheet = scene().opened();
    done(scene().comment(REPORT, sheet, UNIT, "  " + HERS + "\n"));
    done(scene().comment(REPORT, sheet, "TEL_L1", "電話"));
    assertThat(scene().comments(REPORT, sheet)).isEqualTo(Map.of(UNIT, HERS, "TEL_L1", "電話"));
    done(scene().comment(REPORT, sheet, UNIT, "別のこと"));
    done(scene().comment(REPORT, sheet, "TEL_L1", " \n"));
    assertThat(scene().shown(REPORT, sheet).orElseThrow().comments())
        .isEqualTo(Map.of(UNIT, "別のこと"));
    assertThat(scene().shown(BOSS, sheet).orElseThrow().comments()).isEmpty();
  }

  @Test
  void isOfAUnitOfTheSheetAndShort() {
    String sheet = scene().opened();
    assertThat(why(scene().comment(REPORT, sheet, "INFO_L2", HERS))).isEqualTo(Why.NOT_YOURS);
    done(scene().comment(REPORT, sheet, UNIT, "𠮟".repeat(WriteComment.LONGEST)));
    assertThatThrownBy(
            () -> scene().comment(REPORT, sheet, UNIT, "字".repeat(WriteComment.LONGEST + 1)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void isNoMarkSoThatNothingCanBeSubmittedForItAlone() {
    String sheet = scene().opened();
    scene().comment(REPORT, sheet, UNIT, HERS);
    assertThat(why(scene().submit(REPORT, sheet))).isEqualTo(Why.NOTHING_MARKED);
  }

  @Test
  void isPartOfWhatWasSubmittedUntilThatIsTakenBack() {
    String sheet = scene().opened();
    scene().mark(REPORT, sheet, ROW, ALONE);
    scene().comment(REPORT, sheet, UNIT, HERS);
    scene().submit(REPORT, sheet);
    changed(scene().comment(REPORT, sheet, UNIT, "別のこと"));
    changed(scene().comment(REPORT, sheet, UNIT, ""));
    assertThat(scene().comments(REPORT, sheet)).isEqualTo(Map.of(UNIT, HERS));
    scene().takeBack(REPORT, sheet);
    done(scene().comment(REPORT, sheet, UNIT, "別のこと"));
  }

  @Test
  void theOtherSideReadsItOnlyOnceBothAreIn() {
    String sheet = scene().opened();
    scene().comment(REPORT, sheet, UNIT, HERS);
    scene().comment(BOSS, sheet, UNIT, THEIRS);
    scene().mark(REPORT, sheet, ROW, ALONE);
    scene().mark(BOSS, sheet, ROW, ALONE);
    scene().submit(REPORT, sheet);
    assertThat(scene().sheets.revealed(sheet)).isEmpty();
    assertThat(scene().shown(BOSS, sheet).orElseThrow().comments()).containsValue(THEIRS);
    scene().submit(BOSS, sheet);
    for (String reader : List.of(REPORT, BOSS)) {
      Reveal seen = scene().revealed(reader, sheet).orElseThrow();
      assertThat(seen.commented()).extracting(AbilityUnit::code).containsExactly(UNIT);
      assertThat(comment(seen, Side.SELF)).contains(HERS);
      assertThat(comment(seen, Side.SUPERVISOR)).contains(THEIRS);
    }
  }

  @Test
  void afterTheRevealEachChangesTheirOwnUntilTheSheetIsClosed() {
    String sheet = scene().bothIn();
    done(scene().comment(REPORT, sheet, UNIT, HERS));
    done(scene().comment(BOSS, sheet, UNIT, THEIRS));
    done(scene().comment(BOSS, sheet, UNIT, "話してわかった。"));
    Reveal seen = scene().revealed(REPORT, sheet).orElseThrow();
    assertThat(comment(seen, Side.SELF)).contains(HERS);
    assertThat(comment(seen, Side.SUPERVISOR)).contains("話してわかった。");
    scene().explain(BOSS, sheet, ROW, "例");
    done(scene().close(BOSS, sheet));
    changed(scene().comment(REPORT, sheet, UNIT, "別のこと"));
    changed(scene().comment(BOSS, sheet, UNIT, ""));
    assertThat(scene().comments(REPORT, sheet)).isEqualTo(Map.of(UNIT, HERS));
    assertThat(scene().comments(BOSS, sheet)).isEqualTo(Map.of(UNIT, "話してわかった。"));
  }

  @Test
  void ofASheetThatIsSharedWithNobodyTheOwnerWritesUntilTheySubmit() {
    String sheet = done(scene().open(REPORT, LEADER)).id();
    done(scene().comment(REPORT, sheet, "INFO_L2", HERS));
    assertThat(why(scene().comment(BOSS, sheet, "INFO_L2", THEIRS))).isEqualTo(Why.NOT_YOURS);
    scene().mark(REPORT, sheet, "INFO_L2_01", ALONE);
    scene().submit(REPORT, sheet);
    changed(scene().comment(REPORT, sheet, "INFO_L2", "別のこと"));
  }

  @Test
  void whoWritesFirstIsTheRaterAndANewSupervisorBeginsAfresh() {
    String sheet = scene().opened();
    done(scene().comment(BOSS, sheet, UNIT, THEIRS));
    assertThat(scene().sheets.byId(sheet).orElseThrow().rater())
        .isEqualTo(scene().person(BOSS).id());
    scene().led(NEXT);
    assertThat(scene().shown(NEXT, sheet).orElseThrow().comments()).isEmpty();
    assertThat(why(scene().comment(BOSS, sheet, UNIT, "まだ"))).isEqualTo(Why.NOT_YOURS);
    done(scene().comment(NEXT, sheet, UNIT, "はじめまして"));
    assertThat(scene().comments(BOSS, sheet)).isEmpty();
    assertThat(scene().comments(NEXT, sheet)).isEqualTo(Map.of(UNIT, "はじめまして"));
  }

  @Test
  void aFormerRaterWhoHasSubmittedWritesAndTheNewSupervisorDoesNot() {
    String sheet = scene().bothIn();
    scene().led(NEXT);
    assertThat(why(scene().comment(NEXT, sheet, UNIT, "まだ"))).isEqualTo(Why.NOT_YOURS);
    done(scene().comment(BOSS, sheet, UNIT, THEIRS));
  }

  @Test
  void nobodyWritesOnTheSheetOfSomebodyWhoLeft() {
    String sheet = scene().bothIn();
    scene().reportIs(line(REPORT) + BOSS + ",2026-12-07");
    assertThat(why(scene().comment(REPORT, sheet, UNIT, HERS))).isEqualTo(Why.NOT_YOURS);
    assertThat(why(scene().comment(BOSS, sheet, UNIT, THEIRS))).isEqualTo(Why.NOT_YOURS);
  }

  /** The side is decided by the reporting line, which may change in between. */
  @Test
  void theDatabaseItselfTakesNothingOfAnybodyElse() {
    String sheet = scene().bothIn();
    for (String other : List.of(NEXT, REPORT)) {
      assertThat(
              scene()
                  .sheets
                  .comment(
                      sheet,
                      Side.SUPERVISOR,
                      scene().person(other).id(),
                      UNIT,
                      "例",
                      scene().centre.now()))
          .isFalse();
    }
    assertThat(
            scene()
                .sheets
                .comment(
                    sheet, Side.SELF, scene().person(BOSS).id(), UNIT, "例", scene().centre.now()))
        .isFalse();
  }

  private static Optional<String> comment(Reveal seen, Side side) {
    return seen.comment(seen.sheet().units().get(0), side);
  }
}

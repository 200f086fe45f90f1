package careermap.database;

import static careermap.assessment.Mark.ALMOST;
import static careermap.assessment.Mark.ALONE;
import static careermap.assessment.Mark.WITH_HELP;
import static careermap.database.SheetScene.BOSS;
import static careermap.database.SheetScene.NEXT;
import static careermap.database.SheetScene.OTHER_ROW;
import static careermap.database.SheetScene.REPORT;
import static careermap.database.SheetScene.ROW;
import static careermap.database.SheetScene.STRANGER;
import static careermap.database.SheetScene.TOKYO;
import static careermap.database.SheetScene.UNIT;
import static careermap.database.SheetScene.done;
import static careermap.database.SheetScene.why;
import static org.assertj.core.api.Assertions.assertThat;

import careermap.assessment.AssessmentOutcome.Why;
import careermap.assessment.Mark;
import careermap.assessment.Reveal;
import careermap.assessment.Side;
import careermap.person.Acting;
import careermap.person.ActingBook;
import careermap.person.PersonId;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The boss is away for a day, and somebody acts for them. */
class SheetsWhileActingTest extends WithSheets {
  private static final String WORDS = "落ち着いて確かめていた。";

  @Test
  void whatTheSupervisorBeganWaitsForTheirReturn() {
    String sheet = begun();
    acts(NEXT);
    assertThat(scene().shown(NEXT, sheet).orElseThrow().marks()).isEmpty();
    assertThat(scene().shown(NEXT, sheet).orElseThrow().comments()).isEmpty();
    done(scene().mark(NEXT, sheet, ROW, ALMOST));
    done(scene().comment(NEXT, sheet, UNIT, "代わりに見た。"));
    assertThat(scene().shown(BOSS, sheet)).as("away").isEmpty();
    assertThat(why(scene().mark(BOSS, sheet, ROW, ALONE))).isEqualTo(Why.NOT_YOURS);
    assertThat(scene().shown(NEXT, sheet).orElseThrow().marks()).isEqualTo(Map.of(ROW, ALMOST));

    theDayEnds();
    assertThat(scene().shown(NEXT, sheet)).isEmpty();
    assertThat(scene().shown(BOSS, sheet).orElseThrow().marks()).isEqualTo(Map.of(ROW, WITH_HELP));
    assertThat(scene().shown(BOSS, sheet).orElseThrow().comments()).containsValue(WORDS);
    done(scene().mark(BOSS, sheet, OTHER_ROW, ALONE));
    assertThat(scene().marks(BOSS, sheet)).isEqualTo(Map.of(ROW, WITH_HELP, OTHER_ROW, ALONE));
    assertThat(scene().marks(NEXT, sheet)).as("whoever acted").isEmpty();
    assertThat(scene().comments(NEXT, sheet)).isEmpty();
  }

  @Test
  void whoeverComesBackSubmitsTheirOwnMarksAndNotThoseOfWhoeverActed() {
    String sheet = begun();
    acts(NEXT);
    done(scene().mark(NEXT, sheet, ROW, ALMOST));
    theDayEnds();
    assertThat(done(scene().submit(BOSS, sheet)).rater()).isEqualTo(new PersonId(BOSS));
    assertThat(reveal(sheet, BOSS).marks(Side.SUPERVISOR)).isEqualTo(Map.of(ROW, WITH_HELP));
    assertThat(scene().revealed(NEXT, sheet)).isEmpty();
    assertThat(scene().marks(NEXT, sheet)).isEmpty();
  }

  @Test
  void whoeverComesBackBeginsWhereTheyHadMarkedNothing() {
    String sheet = scene().opened();
    acts(NEXT);
    done(scene().mark(NEXT, sheet, ROW, ALMOST));
    theDayEnds();
    assertThat(why(scene().submit(BOSS, sheet))).isEqualTo(Why.NOTHING_MARKED);
    done(scene().mark(BOSS, sheet, OTHER_ROW, ALONE));
    assertThat(scene().marks(NEXT, sheet)).isEmpty();
  }

  /** Until both are in it can be taken back, and then what the supervisor began is there. */
  @Test
  void whatWhoeverActsSubmitsStandsAndOnlyOnceBothAreInTheRestIsForgotten() {
    String sheet = begun();
    acts(NEXT);
    done(scene().mark(NEXT, sheet, ROW, ALMOST));
    done(scene().submit(NEXT, sheet));
    assertThat(scene().marks(BOSS, sheet)).isEqualTo(Map.of(ROW, WITH_HELP));
    assertThat(reveal(sheet, NEXT).marks(Side.SUPERVISOR)).isEqualTo(Map.of(ROW, ALMOST));
    assertThat(scene().revealed(BOSS, sheet)).isEmpty();
    assertThat(scene().marks(BOSS, sheet)).isEmpty();
    assertThat(scene().comments(BOSS, sheet)).isEmpty();
  }

  @Test
  void ofTwoWhoActOneAfterTheOtherTheSecondBeginsAfresh() {
    String sheet = begun();
    acts(NEXT);
    done(scene().mark(NEXT, sheet, ROW, ALMOST));
    theDayEnds();
    acts(STRANGER);
    assertThat(scene().shown(STRANGER, sheet).orElseThrow().marks()).isEmpty();
    done(scene().mark(STRANGER, sheet, ROW, ALONE));
    assertThat(scene().marks(NEXT, sheet)).isEmpty();
    assertThat(scene().marks(BOSS, sheet)).isEqualTo(Map.of(ROW, WITH_HELP));
  }

  @Test
  void anotherSupervisorOnTheRosterBeginsAfreshWhoeverActed() {
    String sheet = begun();
    acts(NEXT);
    done(scene().mark(NEXT, sheet, ROW, ALMOST));
    scene().led(STRANGER);
    done(scene().mark(STRANGER, sheet, ROW, ALONE));
    assertThat(scene().marks(NEXT, sheet)).isEmpty();
    assertThat(scene().marks(BOSS, sheet)).isEmpty();
    assertThat(scene().comments(BOSS, sheet)).isEmpty();
  }

  /** The boss has marked a row and written a comment. */
  private String begun() {
    String sheet = scene().opened();
    done(scene().mark(BOSS, sheet, ROW, WITH_HELP));
    done(scene().comment(BOSS, sheet, UNIT, WORDS));
    return sheet;
  }

  private Reveal reveal(String sheet, String reader) {
    done(scene().mark(REPORT, sheet, ROW, Mark.ALONE));
    done(scene().submit(REPORT, sheet));
    return scene().revealed(reader, sheet).orElseThrow();
  }

  private void acts(String acting) {
    LocalDate today = LocalDate.ofInstant(scene().centre.now(), TOKYO);
    book()
        .add(
            new Acting(acting, new PersonId(BOSS), new PersonId(acting), today, today),
            SheetScene.HR);
  }

  private void theDayEnds() {
    scene().centre.pass(Duration.ofDays(1));
    book().settle();
  }

  private ActingBook book() {
    return scene().centre.database.actingBook(scene().clock);
  }
}

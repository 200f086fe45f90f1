package careermap.database;

import static careermap.database.SheetScene.BOSS;
import static careermap.database.SheetScene.NEXT;
import static careermap.database.SheetScene.OPERATOR;
import static careermap.database.SheetScene.OTHER_ROW;
import static careermap.database.SheetScene.REPORT;
import static careermap.database.SheetScene.ROW;
import static org.assertj.core.api.Assertions.assertThat;

import careermap.assessment.Assessment;
import careermap.assessment.AssessmentOutcome;
import careermap.assessment.AssessmentOutcome.Done;
import careermap.assessment.Mark;
import careermap.assessment.Side;
import careermap.person.PersonId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.RepeatedTest;

/** Two who act at once: of what cannot both be, one at most happens. */
class SheetsAtOnceTest extends WithSheets {
  private static final int ROUNDS = 20;
  private static final ExecutorService THREADS = Executors.newCachedThreadPool();

  @AfterAll
  static void end() {
    THREADS.shutdownNow();
  }

  @RepeatedTest(ROUNDS)
  void twoWhoOpenOneHaveTheSame() throws Exception {
    List<AssessmentOutcome> outcomes =
        atOnce(() -> scene().open(REPORT, OPERATOR), () -> scene().openFor(BOSS, REPORT));
    List<String> own = scene().own(REPORT);
    assertThat(own).hasSize(1);
    assertThat(outcomes)
        .allSatisfy(one -> assertThat(SheetScene.done(one).id()).isEqualTo(own.get(0)));
    assertThat(scene().centre.waiting()).hasSize(1);
  }

  @RepeatedTest(ROUNDS)
  void bothSubmittingAtOnceIsOneOfThemOrARevealThatIsToldOnce() throws Exception {
    String sheet = marked();
    List<AssessmentOutcome> outcomes =
        atOnce(() -> scene().submit(REPORT, sheet), () -> scene().submit(BOSS, sheet));
    Assessment now = now(sheet);
    assertThat(doneOf(outcomes)).hasSize((int) sides(now)).isNotEmpty();
    assertThat(revealsTold()).isEqualTo(now.isRevealed() ? 2 : 0);
    scene().submit(REPORT, sheet);
    scene().submit(BOSS, sheet);
    assertThat(now(sheet).isRevealed()).isTrue();
    assertThat(revealsTold()).isEqualTo(2);
  }

  @RepeatedTest(ROUNDS)
  void takingBackWhileTheOtherSubmitsNeverGivesBoth() throws Exception {
    String sheet = marked();
    scene().submit(REPORT, sheet);
    List<AssessmentOutcome> outcomes =
        atOnce(() -> scene().takeBack(REPORT, sheet), () -> scene().submit(BOSS, sheet));
    Assessment now = now(sheet);
    boolean takenBack = outcomes.get(0) instanceof Done;
    assertThat(now.isSubmitted(Side.SELF)).isEqualTo(!takenBack);
    assertThat(scene().sheets.revealed(sheet).isPresent()).isEqualTo(now.isRevealed());
    assertThat(revealsTold()).isEqualTo(now.isRevealed() ? 2 : 0);
  }

  @RepeatedTest(ROUNDS)
  void aMarkThatComesAsItIsSubmittedIsInItOrRefused() throws Exception {
    String sheet = marked();
    List<AssessmentOutcome> outcomes =
        atOnce(
            () -> scene().submit(REPORT, sheet),
            () -> scene().mark(REPORT, sheet, OTHER_ROW, Mark.ALMOST));
    assertThat(scene().marks(REPORT, sheet).containsKey(OTHER_ROW))
        .isEqualTo(outcomes.get(1) instanceof Done);
    assertThat(outcomes.get(0)).isInstanceOf(Done.class);
    assertThat(scene().mark(REPORT, sheet, ROW, null)).isNotInstanceOf(Done.class);
  }

  @RepeatedTest(ROUNDS)
  void noSideIsInWithoutAMark() throws Exception {
    String sheet = marked();
    List<AssessmentOutcome> outcomes =
        atOnce(() -> scene().mark(REPORT, sheet, ROW, null), () -> scene().submit(REPORT, sheet));
    assertThat(doneOf(outcomes)).hasSize(1);
    assertThat(now(sheet).isSubmitted(Side.SELF))
        .isEqualTo(!scene().marks(REPORT, sheet).isEmpty());
  }

  @RepeatedTest(ROUNDS)
  void ofAFormerAndANewSupervisorOneIsTheRater() throws Exception {
    String sheet = marked();
    PersonId report = new PersonId(REPORT);
    Callable<Boolean> stale =
        () ->
            scene()
                .sheets
                .mark(
                    sheet,
                    Side.SUPERVISOR,
                    new PersonId(BOSS),
                    OTHER_ROW,
                    Mark.ALONE,
                    scene().centre.now());
    scene().led(NEXT);
    atOnce(stale, () -> scene().mark(NEXT, sheet, ROW, Mark.ALMOST));
    PersonId rater = Objects.requireNonNull(now(sheet).rater());
    List<String> authors =
        scene().centre.list("select distinct author_id from assessment_mark order by 1");
    assertThat(authors).containsExactlyInAnyOrder(report.value(), rater.value());
  }

  @RepeatedTest(ROUNDS)
  void twoWhoTakeAndGiveAtOnceLeaveOneMark() throws Exception {
    String sheet = marked();
    atOnce(
        () -> scene().mark(REPORT, sheet, ROW, Mark.ALMOST),
        () -> scene().mark(REPORT, sheet, ROW, Mark.WITH_HELP));
    assertThat(scene().marks(REPORT, sheet).get(ROW)).isIn(Mark.ALMOST, Mark.WITH_HELP);
    assertThat(scene().marks(BOSS, sheet)).hasSize(1);
  }

  private String marked() {
    String sheet = scene().opened();
    scene().mark(REPORT, sheet, ROW, Mark.ALONE);
    scene().mark(BOSS, sheet, ROW, Mark.WITH_HELP);
    return sheet;
  }

  private Assessment now(String sheet) {
    return scene().sheets.byId(sheet).orElseThrow();
  }

  private static long sides(Assessment assessment) {
    return Stream.of(Side.values()).filter(assessment::isSubmitted).count();
  }

  private long revealsTold() {
    return scene().centre.waiting().stream()
        .filter(one -> one.startsWith("ASSESSMENT_REVEALED"))
        .count();
  }

  private static List<AssessmentOutcome> doneOf(List<AssessmentOutcome> outcomes) {
    return outcomes.stream().filter(Done.class::isInstance).toList();
  }

  @SafeVarargs
  private static <T> List<T> atOnce(Callable<? extends T>... all) throws Exception {
    CyclicBarrier start = new CyclicBarrier(all.length);
    List<Future<? extends T>> running = new ArrayList<>();
    for (Callable<? extends T> one : all) {
      running.add(
          THREADS.submit(
              () -> {
                start.await();
                return one.call();
              }));
    }
    List<T> outcomes = new ArrayList<>();
    for (Future<? extends T> one : running) {
      outcomes.add(one.get());
    }
    return outcomes;
  }
}

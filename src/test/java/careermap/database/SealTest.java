package careermap.database;

import static careermap.database.SheetScene.BOSS;
import static careermap.database.SheetScene.HR;
import static careermap.database.SheetScene.LEADER;
import static careermap.database.SheetScene.NEXT;
import static careermap.database.SheetScene.OPERATOR;
import static careermap.database.SheetScene.REPORT;
import static careermap.database.SheetScene.STRANGER;
import static org.assertj.core.api.Assertions.assertThat;

import careermap.assessment.Assessment;
import careermap.assessment.Mark;
import careermap.assessment.OwnSheet;
import careermap.assessment.PastSheet;
import careermap.assessment.Reveal;
import careermap.assessment.Side;
import careermap.assessment.UnitLevel;
import careermap.person.PersonId;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The seal as an invariant: whatever five people do in whatever order, nobody ever gets a mark or a
 * comment of the other side before both sides are in, and nobody but the two ever gets one. Marks
 * of the person are of some rows and those of supervisors of others, so that each tells whose it
 * is.
 */
class SealTest {
  private static final int SEQUENCES = TestEngine.isPostgresql() ? 40 : 400;
  private static final int STEPS = 25;
  private static final int SHARED = 5;
  private static final List<String> EVERYBODY = List.of(REPORT, BOSS, NEXT, HR, STRANGER);
  private static final List<String> LEADERS = List.of(BOSS, NEXT, "");

  @TempDir Path folder;

  @Test
  void nobodyGetsTheOthersMarksBeforeBothAreIn() {
    long base = new Random().nextLong();
    int reveals = 0;
    int comments = 0;
    try (SheetScene scene = new SheetScene(folder)) {
      for (int i = 0; i < SEQUENCES; i++) {
        Sequence sequence = new Sequence(scene, base + i);
        reveals += sequence.play();
        comments += sequence.comments;
        scene.centre.run("delete from assessment");
      }
    }
    System.out.println(
        "seal: %d sequences of %d steps, seeds from %d; %d were revealed"
            .formatted(SEQUENCES, STEPS, base, reveals));
    assertThat(reveals).as("sheets that were revealed, seeds from %d", base).isPositive();
    assertThat(comments).as("comments that were read, seeds from %d", base).isPositive();
  }

  /** What five people do, decided by a seed. */
  private static final class Sequence {
    private final SheetScene scene;
    private final long seed;
    private final Random random;
    private final List<String> sheets = new ArrayList<>();
    private final List<String> log = new ArrayList<>();
    private String boss = BOSS;
    private int comments;

    Sequence(SheetScene scene, long seed) {
      this.scene = scene;
      this.seed = seed;
      this.random = new Random(seed);
      scene.ledAtOnce(BOSS);
    }

    /** How many sheets were revealed in the end. */
    int play() {
      step(0);
      for (int i = 0; i < STEPS; i++) {
        step(random.nextInt(24));
        look();
      }
      return (int) sheets.stream().filter(this::isRevealed).count();
    }

    private void step(int kind) {
      String who = likely();
      switch (kind) {
        case 0 -> opened(scene.open(REPORT, random.nextInt(3) == 0 ? LEADER : OPERATOR));
        case 1 -> opened(scene.openFor(who, REPORT));
        case 2 -> withSheet(sheet -> note(who + " shares", scene.share(who, sheet)));
        case 3, 4, 5, 6 -> withSheet(sheet -> mark(who, sheet, any(Mark.values())));
        case 7 -> withSheet(sheet -> mark(who, sheet, null));
        case 8, 9, 10, 11 -> withSheet(sheet -> note(who + " submits", scene.submit(who, sheet)));
        case 12, 13 -> withSheet(sheet -> note(who + " takes back", scene.takeBack(who, sheet)));
        case 14, 15 -> withSheet(sheet -> explain(who, sheet));
        case 16 -> withSheet(sheet -> note(who + " closes", scene.close(who, sheet)));
        case 17 -> lead();
        case 18, 19, 20, 21, 22 -> withSheet(sheet -> comment(who, sheet));
        default -> withSheet(sheet -> mark(who, sheet, any(Mark.values())));
      }
    }

    private void opened(Object outcome) {
      note("open", outcome);
      scene.sheets.of(new PersonId(REPORT)).stream()
          .map(Assessment::id)
          .filter(id -> !sheets.contains(id))
          .forEach(sheets::add);
    }

    /** Mostly one of the two, or else nothing would ever be revealed. */
    private String likely() {
      return random.nextInt(4) == 0
          ? any(EVERYBODY.toArray(String[]::new))
          : any(REPORT, boss.isEmpty() ? BOSS : boss);
    }

    private void withSheet(Consumer<String> step) {
      if (!sheets.isEmpty()) {
        step.accept(any(sheets.toArray(String[]::new)));
      }
    }

    private void mark(String who, String sheet, @Nullable Mark mark) {
      String row = row(who, sheet);
      note(who + " marks " + row + " " + mark, scene.mark(who, sheet, row, mark));
    }

    private boolean leads(String sheet) {
      return scene.sheets.byId(sheet).orElseThrow().role().equals(LEADER);
    }

    /** The person's rows are even and a supervisor's are odd, but for the one that both mark. */
    private String row(String who, String sheet) {
      int theirs = 1 + 2 * random.nextInt(2) + (who.equals(REPORT) ? 1 : 0);
      return "INFO_L" + (leads(sheet) ? 2 : 1) + "_0" + (random.nextInt(3) == 0 ? SHARED : theirs);
    }

    /** Most say something, some take it away; the words tell whose they are. */
    private void comment(String who, String sheet) {
      String unit = leads(sheet) ? "INFO_L2" : "INFO_L1";
      String words = random.nextInt(5) == 0 ? "" : words(who);
      note(who + " writes", scene.comment(who, sheet, unit, words));
    }

    private static String words(String who) {
      return "ことば-" + who;
    }

    private void explain(String who, String sheet) {
      String row = row(who, sheet);
      note(who + " explains", scene.explain(who, sheet, row, "例" + row));
    }

    private void lead() {
      boss = any(LEADERS.toArray(String[]::new));
      boolean acts = random.nextBoolean();
      if (acts) {
        scene.actsAtOnce(boss);
      } else {
        scene.ledAtOnce(boss);
      }
      log.add((acts ? "for today led by " : "led by ") + boss);
    }

    private void note(String what, Object outcome) {
      log.add(what + ": " + outcome);
      assertThat(outcome.toString())
          .as("%s", this)
          .doesNotContain("ALONE", "ALMOST", "WITH_HELP", "NOT_DONE_HERE", "ことば");
    }

    private void look() {
      EVERYBODY.forEach(this::lookAtLevels);
      EVERYBODY.forEach(this::lookBack);
      for (String sheet : sheets) {
        EVERYBODY.forEach(reader -> look(reader, sheet));
        if (!isRevealed(sheet)) {
          assertThat(scene.sheets.revealed(sheet)).as("%s", this).isEmpty();
        }
      }
    }

    /** A former supervisor reads what they have marked themselves, but no history. */
    private void lookBack(String reader) {
      Optional<List<PastSheet>> seen = scene.history(reader);
      boolean mayAsk = reader.equals(REPORT) || reader.equals(boss);
      assertThat(seen.isPresent()).as("%s", this).isEqualTo(mayAsk);
      seen.stream().flatMap(List::stream).forEach(past -> look(reader, past.reveal()));
    }

    private void lookAtLevels(String reader) {
      List<UnitLevel.Source> sources = scene.sources(reader);
      boolean sees =
          sheets.stream().filter(this::isRevealed).anyMatch(sheet -> isOneOfTheTwo(reader, sheet));
      if (!sees) {
        assertThat(sources).as("%s", this).doesNotContain(UnitLevel.Source.SUPERVISOR);
        assertThat(scene.history(reader).orElse(List.of())).as("%s", this).isEmpty();
      }
      if (!reader.equals(REPORT)) {
        assertThat(sources).as("%s", this).doesNotContain(UnitLevel.Source.SELF);
      }
    }

    private void look(String reader, String sheet) {
      Map<String, Mark> given = scene.marks(reader, sheet);
      assertThat(given.keySet()).as("%s", this).allMatch(row -> isOf(reader, row));
      Map<String, String> written = scene.comments(reader, sheet);
      assertThat(written.values()).as("%s", this).allMatch(words(reader)::equals);
      scene.shown(reader, sheet).ifPresent(own -> look(reader, own, given));
      Optional<Reveal> seen = scene.revealed(reader, sheet);
      seen.ifPresent(reveal -> look(reader, reveal));
      if (!isOneOfTheTwo(reader, sheet)) {
        assertThat(seen).as("%s", this).isEmpty();
        assertThat(scene.shown(reader, sheet)).as("%s", this).isEmpty();
        assertThat(given).as("%s", this).isEqualTo(former(reader, given));
        assertThat(written).as("%s", this).isEqualTo(former(reader, written));
        assertThat(scene.toRate(reader)).as("%s", this).doesNotContain(sheet);
      }
    }

    private void look(String reader, OwnSheet own, Map<String, Mark> given) {
      assertThat(own.marks()).as("%s", this).isEqualTo(given);
      assertThat(own.marks().keySet()).as("%s", this).allMatch(row -> isOf(reader, row));
      assertThat(own.comments().values()).as("%s", this).allMatch(words(reader)::equals);
      assertThat(own.toString()).as("%s", this).doesNotContain(others(reader));
    }

    private void look(String reader, Reveal reveal) {
      assertThat(isRevealed(reveal.assessment().id())).as("%s", this).isTrue();
      assertThat(reveal.assessment().isRevealed()).as("%s", this).isTrue();
      assertThat(reader.equals(REPORT) || isRater(reader, reveal.assessment()))
          .as("%s", this)
          .isTrue();
      assertThat(reveal.marks(Side.SELF)).as("%s", this).isNotEmpty();
      assertThat(reveal.marks(Side.SUPERVISOR)).as("%s", this).isNotEmpty();
      PersonId rater = Objects.requireNonNull(reveal.assessment().rater());
      assertThat(written(reveal, Side.SELF)).as("%s", this).allMatch(words(REPORT)::equals);
      assertThat(written(reveal, Side.SUPERVISOR))
          .as("%s", this)
          .allMatch(words(rater.value())::equals);
      comments += reveal.commented().size();
    }

    private static Collection<String> written(Reveal reveal, Side side) {
      return reveal.marks().comments().getOrDefault(side, Map.of()).values();
    }

    /** What everybody but the reader would write. */
    private static String[] others(String reader) {
      return EVERYBODY.stream()
          .filter(one -> !one.equals(reader))
          .map(Sequence::words)
          .toArray(String[]::new);
    }

    /** A former supervisor who has not submitted may still have marks, which they alone gave. */
    private static <T> Map<String, T> former(String reader, Map<String, T> given) {
      return List.of(BOSS, NEXT).contains(reader) ? given : Map.of();
    }

    private static boolean isOf(String reader, String row) {
      int number = row.charAt(row.length() - 1) - '0';
      return number == SHARED || (number % 2 == 0) == reader.equals(REPORT);
    }

    private boolean isOneOfTheTwo(String reader, String sheet) {
      Assessment one = scene.sheets.byId(sheet).orElseThrow();
      return reader.equals(REPORT)
          || (one.isSubmitted(Side.SUPERVISOR)
              ? isRater(reader, one)
              : one.shared() && reader.equals(boss));
    }

    private static boolean isRater(String reader, Assessment one) {
      return Objects.equals(one.rater(), new PersonId(reader));
    }

    /** By the table itself, and not by what the code makes of it. */
    private boolean isRevealed(String sheet) {
      return !scene
          .centre
          .list(
              "select id from assessment where self_at is not null and rater_at is not null and id = '"
                  + sheet
                  + "'")
          .isEmpty();
    }

    @SafeVarargs
    private <T> T any(T... all) {
      return all[random.nextInt(all.length)];
    }

    @Override
    public String toString() {
      return "seed " + seed + "\n" + String.join("\n", log);
    }
  }
}

package careermap;

import static careermap.Centre.KEN;
import static careermap.Centre.RINA;
import static careermap.Centre.SAKURA;
import static org.assertj.core.api.Assertions.assertThat;

import careermap.assessment.Mark;
import careermap.slackstandin.Form;
import careermap.slackstandin.Member;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The seal on every way out: whatever one side has marked, and whether they have submitted it, all
 * that anybody else gets to see is the same to the byte.
 */
class SealBeyondTheScreensTest {
  private static final List<String> MARKS = List.of("ALMOST", "WITH_HELP", "NOT_DONE_HERE");
  private static final String BEHAVIOUR = "くれないの行動";

  @ParameterizedTest
  @ValueSource(strings = {"U0SAKURA", "U0KEN"})
  void nothingOfOneSidesMarksGoesAnywhereBeforeTheOtherIsIn(String member) {
    Member first = member.equals(KEN.id()) ? KEN : SAKURA;
    Exits one = exits(first, Mark.ALONE, true);
    Exits other = exits(first, Mark.WITH_HELP, true);
    Exits open = exits(first, Mark.ALONE, false);
    assertThat(other.looks()).isEqualTo(one.looks());
    assertThat(open.looks()).as("whether it was submitted").isEqualTo(one.looks());
    assertThat(other.commands()).isEqualTo(one.commands());
    for (Exits exits : List.of(one, other, open)) {
      assertThat(exits.looks()).hasSizeGreaterThan(60);
      assertThat(String.join("\n", exits.everything())).doesNotContain(SealWorld.CANARIES);
      assertThat(String.join("\n", exits.quiet())).doesNotContain(MARKS).doesNotContain("ALONE");
    }
  }

  /** What is compared above does tell marks apart once both are in. */
  @Test
  void onceBothAreInTheTwoSeeItAndStillNobodyElseDoes() {
    try (SealWorld world = new SealWorld(SAKURA, Mark.ALONE, true)) {
      Shown both = world.open(Mark.WITH_HELP);
      assertThat(both.said()).contains("○ 一人でできる");
      Shown why = world.scene.app.pressIn(KEN, both, both.control("理由を書く"));
      world.scene.send(KEN, Form.of(why.surface()).type("sheet_example", BEHAVIOUR));
      List<String> told = world.looks();
      assertThat(String.join("\n", told)).as("by the rater").contains(BEHAVIOUR);
      List<String> others = new ArrayList<>(world.commands());
      others.addAll(world.outbox());
      others.addAll(world.logs());
      others.add(world.metrics());
      world
          .scene
          .app
          .slack()
          .messagesTo(RINA.id())
          .forEach(message -> others.add(message.toString()));
      others.add(world.scene.app.career(RINA, "評価").said());
      others.add(world.scene.app.career(RINA, "人事").said());
      assertThat(String.join("\n", others))
          .doesNotContain(BEHAVIOUR)
          .doesNotContain(SealWorld.CANARIES);
    }
  }

  private static Exits exits(Member first, Mark mark, boolean submits) {
    try (SealWorld world = new SealWorld(first, mark, submits)) {
      return new Exits(
          world.looks(), world.commands(), world.outbox(), world.logs(), world.metrics());
    }
  }

  /** Everything that leaves the app. */
  private record Exits(
      List<String> looks,
      List<String> commands,
      List<String> outbox,
      List<String> logs,
      String metrics) {
    List<String> everything() {
      List<String> all = new ArrayList<>(quiet());
      all.addAll(looks);
      all.addAll(commands);
      return all;
    }

    /** What has no reason to name a mark at all. */
    List<String> quiet() {
      List<String> all = new ArrayList<>(outbox);
      all.addAll(logs);
      all.add(metrics);
      return all;
    }
  }
}

package careermap;

import static org.assertj.core.api.Assertions.assertThat;

import careermap.slackstandin.Member;
import careermap.understanding.Intent;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Walks through the app: whatever is drawn anywhere can be pressed, and answers. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryButtonTest {
  static final List<Member> PEOPLE =
      List.of(
          Centre.SAKURA,
          Centre.KEN,
          Centre.RINA,
          Centre.MAKOTO,
          Centre.DAISUKE,
          Centre.EMMA,
          Centre.HANA,
          Centre.STRANGER);

  private static final List<String> SENTENCES =
      List.of(
          "",
          "SVになるには",
          "how do I become a trainer?",
          "QAとトレーナーの違いは",
          "いつ昇格できますか",
          "給料はいくら",
          "資格は",
          "これは違います",
          "つらいです",
          "こんにちは",
          "ヘルブ",
          "せってえ",
          "ぬぬぬ");

  private final RunningApp app = RunningApp.start();

  @AfterAll
  void close() {
    app.close();
  }

  @ParameterizedTest(name = "{0}")
  @FieldSource("PEOPLE")
  void whateverIsDrawnAnswers(Member member) {
    Walk walk = new Walk(member);
    texts().map(text -> app.career(member, text)).forEach(walk::message);
    walk.home(app.home(member));
    walk.toTheEnd();
    System.out.printf("%s pressed %d different things%n", member.name(), walk.pressed.size());
    assertThat(walk.pressed).hasSizeGreaterThan(1);
  }

  private static Stream<String> texts() {
    Stream<String> words =
        Stream.of(Intent.values())
            .filter(intent -> intent != Intent.GOAL && intent != Intent.TALK)
            .flatMap(intent -> intent.word().stream())
            .flatMap(word -> Stream.of(word.ja(), word.en()));
    return Stream.concat(words, SENTENCES.stream());
  }

  /** How one person presses everything once, by the shortest way that leads to it. */
  private final class Walk {
    private final Member member;
    private final Set<String> pressed = new HashSet<>();
    private final Deque<Way> open = new ArrayDeque<>();

    private Walk(Member member) {
      this.member = member;
    }

    void message(Shown message) {
      assertThat(message.findings()).as(message.said()).isEmpty();
      open(new Start(message, false), List.of(), message);
    }

    void home(Shown home) {
      assertThat(home.findings()).isEmpty();
      open(new Start(home, true), List.of(), home);
    }

    private void open(Start start, List<Shown.Control> steps, Shown shown) {
      for (Shown.Control control : shown.controls()) {
        if (pressed.add(control.action() + "=" + control.value())) {
          List<Shown.Control> further = new ArrayList<>(steps);
          further.add(control);
          open.add(new Way(start, further));
        }
      }
    }

    void toTheEnd() {
      while (!open.isEmpty()) {
        Way way = open.remove();
        open(way.start(), way.steps(), walk(way));
      }
    }

    private Shown walk(Way way) {
      Shown shown = way.start().shown();
      boolean inView = way.start().isHome();
      for (Shown.Control step : way.steps()) {
        Shown next = inView ? app.pressIn(member, shown, step) : app.press(member, shown, step);
        assertThat(next.surface().has("type")).as(way + " shows a modal: " + next.said()).isTrue();
        assertThat(next.isApology()).as(way + " fails: " + next.said()).isFalse();
        assertThat(next.findings()).as(way.toString()).isEmpty();
        shown = next;
        inView = true;
      }
      return shown;
    }
  }

  /** Where a way begins. */
  private record Start(Shown shown, boolean isHome) {}

  /** What to press, one after the other. */
  private record Way(Start start, List<Shown.Control> steps) {
    @Override
    public String toString() {
      return steps.toString();
    }
  }
}

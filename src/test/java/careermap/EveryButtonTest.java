package careermap;

import static org.assertj.core.api.Assertions.assertThat;

import careermap.slackstandin.Member;
import careermap.understanding.Intent;
import com.google.gson.JsonObject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Walks through the app: whatever is drawn anywhere can be pressed, and answers. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
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
  private final Map<Member, Collection<JsonObject>> forms = new LinkedHashMap<>();

  @AfterAll
  void close() {
    app.close();
  }

  @ParameterizedTest(name = "{0}")
  @Order(1)
  @FieldSource("PEOPLE")
  void whateverIsDrawnAnswers(Member member) {
    Walk walk = new Walk(app, member);
    texts().map(text -> app.career(member, text)).forEach(walk::message);
    walk.view(app.home(member));
    walk.toTheEnd();
    System.out.printf("%s pressed %d different things%n", member.name(), walk.seen().size());
    assertThat(walk.seen()).hasSizeGreaterThan(1);
    forms.put(member, walk.forms());
  }

  /** What is filled into every form of the walks is text, wherever it is shown or exported. */
  @Test
  @Order(2)
  void whateverIsFilledInIsOnlyText() {
    HostileFields fields = new HostileFields(app);
    forms.forEach((member, seen) -> seen.forEach(form -> fields.send(member, form)));
    assertThat(forms.values().stream().flatMap(Collection::stream).map(HostileFields::kind))
        .as("different forms")
        .hasSizeGreaterThan(30);
    PEOPLE.forEach(
        member -> {
          HostileFields.harmless(app.home(member));
          texts().forEach(text -> HostileFields.harmless(app.career(member, text)));
        });
    HostileExports.areOnlyText(app);
  }

  private static Stream<String> texts() {
    Stream<String> words =
        Stream.of(Intent.values())
            .filter(intent -> intent != Intent.GOAL && intent != Intent.TALK)
            .flatMap(intent -> intent.word().stream())
            .flatMap(word -> Stream.of(word.ja(), word.en()));
    return Stream.concat(words, SENTENCES.stream());
  }
}

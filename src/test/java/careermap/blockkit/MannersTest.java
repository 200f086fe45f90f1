package careermap.blockkit;

import static careermap.blockkit.Samples.actions;
import static careermap.blockkit.Samples.button;
import static org.assertj.core.api.Assertions.assertThat;

import careermap.blockkit.Finding.Kind;
import com.google.gson.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What Slack takes and we do not want. */
final class MannersTest {
  private static List<String> advice(JsonObject message) {
    List<Finding> findings = BlockKit.message(message);
    assertThat(findings).allMatch(finding -> finding.kind() == Kind.ADVICE);
    return findings.stream().map(Finding::reason).toList();
  }

  private static String section(String text) {
    return "{'type':'section','text':{'type':'mrkdwn','text':'%s'}}".formatted(text);
  }

  @Test
  void hasNothingToSayAboutAGoodMessage() {
    assertThat(advice(Samples.message(section("a &amp; b"), actions(button(",'style':'primary'")))))
        .isEmpty();
  }

  @Test
  void wantsOnePrimaryButtonInAMessage() {
    String primary = button(",'style':'primary'");
    assertThat(advice(Samples.message(actions(primary), actions(primary))))
        .containsExactly("more than one primary button");
    assertThat(advice(Samples.message(actions(primary + "," + primary))))
        .contains("more than one primary button in one block");
  }

  @Test
  void wantsATextBesideTheBlocks() {
    JsonObject message = Samples.message(section("a"));
    message.remove("text");
    assertThat(advice(message)).singleElement().asString().startsWith("no top-level `text`");
  }

  @Test
  void findsACharacterThatWasCutInTwo() {
    assertThat(advice(Samples.message(section("𠮷")))).isEmpty();
    assertThat(advice(Samples.message(section("𠮷".substring(0, 1)))))
        .containsExactly("cut in the middle of a character");
  }

  @Test
  void findsAnEscapeThatWasCutOrForgotten() {
    assertThat(advice(Samples.message(section("a &lt; b")))).isEmpty();
    assertThat(advice(Samples.message(section("a &am")))).hasSize(1);
    assertThat(advice(Samples.message(section("R&D")))).hasSize(1);
    assertThat(advice(Samples.json("{'text':'R&D'}").getAsJsonObject())).hasSize(1);
  }

  @Test
  void warnsBeforeTheNumbersAreReached() {
    assertThat(advice(Samples.json("{'text':'%s'}", Samples.x(4_000)).getAsJsonObject())).isEmpty();
    assertThat(advice(Samples.json("{'text':'%s'}", Samples.x(4_001)).getAsJsonObject()))
        .hasSize(1);
    String long2750 = section(Samples.x(2_750));
    assertThat(advice(Samples.message(long2750, long2750, long2750, long2750))).isEmpty();
    assertThat(advice(Samples.message(long2750, long2750, long2750, long2750, section("x"))))
        .hasSize(1);
  }
}

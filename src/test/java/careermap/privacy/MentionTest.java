package careermap.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is named is found however a screen writes them. */
class MentionTest {
  @ParameterizedTest
  @ValueSource(
      strings = {"田中 さくらさんの面談", "田中さんから", "*田中　さくら* は", "{\"value\":\"E0107\"}", "名簿のE0107です"})
  void byNameFamilyNameOrNumber(String text) {
    assertThat(new Mention(text).isOf("E0107", "田中 さくら")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"田中町の拠点", "さくらさん", "E01077", "XE0107", "どなたも"})
  void andByNothingElse(String text) {
    assertThat(new Mention(text).isOf("E0107", "田中 さくら")).isFalse();
  }

  @Test
  void whatFormatsANameDoesNotHideIt() {
    Mention mention = new Mention("＊Ann-Marie＿O'Neil＊ likes talks");
    assertThat(mention.isOf("E0113", "Ann-Marie_O’Neil")).isTrue();
    assertThat(mention.isOf("E0113", "Ann Other")).isFalse();
  }

  @Test
  void aCutNameIsKnownByItsBeginning() {
    String name = "A".repeat(35) + " of the long names";
    assertThat(new Mention("by " + "A".repeat(30) + "…").isOf("E0113", name)).isTrue();
  }

  /** It would be found in every date. */
  @Test
  void aShortNumberTellsNobody() {
    assertThat(new Mention("12月7日 12件").isOf("12", "田中 さくら")).isFalse();
  }

  @Test
  void aNumberIsFoundAfterALongerOne() {
    assertThat(new Mention("E01077, E0107").isOf("E0107", "田中 さくら")).isTrue();
  }
}

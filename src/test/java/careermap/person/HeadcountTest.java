package careermap.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import careermap.map.Language;
import careermap.wording.HeadcountWords;
import careermap.wording.Wording;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HeadcountTest {
  private final HeadcountWords japanese = new HeadcountWords(Wording.in(Language.JA));
  private final HeadcountWords english = new HeadcountWords(Wording.in(Language.EN));

  @Test
  void tellsFiveOrMore() {
    assertThat(japanese.of(Headcount.of(5))).isEqualTo("5人");
    assertThat(english.of(Headcount.ofSecret(34))).isEqualTo("34");
  }

  @Test
  void forgetsWhatIsLess() {
    IntStream.rangeClosed(1, 4)
        .forEach(
            few -> {
              assertThat(Headcount.of(few)).isEqualTo(Headcount.of(1));
              assertThat(Headcount.of(few).toString()).doesNotContain("" + few);
            });
    assertThat(japanese.of(Headcount.of(3))).isEqualTo("少数(5人未満)");
    assertThat(english.of(Headcount.of(3))).isEqualTo("a few at most (under five)");
  }

  @Test
  void tellsNobodyAsNoneButNotOfWhatIsSecret() {
    assertThat(japanese.of(Headcount.of(0))).isEqualTo("なし");
    assertThat(Headcount.ofSecret(0)).isEqualTo(Headcount.ofSecret(4));
  }

  @Test
  void canNotBeMadeOfASmallNumber() {
    assertThatThrownBy(() -> new Headcount(4)).isInstanceOf(IllegalArgumentException.class);
  }
}

package careermap.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {
  private final Nearest nearest = new Nearest(List.of("LEADER", "TRAINER", "QA", "SV", "リーダー"));

  @Test
  void findsAWordWithALetterTooFewTooManyOrWrong() {
    assertThat(nearest.to("LEDER")).hasValue("LEADER");
    assertThat(nearest.to("LEAADER")).hasValue("LEADER");
    assertThat(nearest.to("REDER")).hasValue("LEADER");
  }

  @Test
  void countsTwoSwappedLettersAsOneSlip() {
    assertThat(nearest.to("VS")).hasValue("SV");
  }

  @Test
  void isBlindToWidthAndCase() {
    assertThat(nearest.to("ｌｅａｄｅｒ")).hasValue("LEADER");
    assertThat(nearest.to("ﾘｰﾀﾞ")).hasValue("リーダー");
  }

  @Test
  void offersNothingWhereNothingIsNear() {
    assertThat(nearest.to("DIRECTOR")).isEmpty();
    assertThat(nearest.to("XY")).isEmpty();
  }

  @Test
  void prefersTheNearerThenTheEarlier() {
    assertThat(new Nearest(List.of("E0021", "E0012", "E0013")).to("E0014")).hasValue("E0012");
  }
}

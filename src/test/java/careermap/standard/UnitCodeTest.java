package careermap.standard;

import static org.assertj.core.api.Assertions.assertThat;

import careermap.map.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnitCodeTest {
  @Test
  void saysIndustryKindAndLevels() {
    UnitCode code = new UnitCode("06C034L34");

    assertThat(code.industry()).isEqualTo("06");
    assertThat(code.isCommon()).isTrue();
    assertThat(code.from()).isEqualTo(new Level(3));
    assertThat(code.to()).isEqualTo(new Level(4));
    assertThat(code.levels()).isEqualTo("L3-4");
    assertThat(new UnitCode("06S002L11").isCommon()).isFalse();
    assertThat(new UnitCode("06S002L11").levels()).isEqualTo("L1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"06C022L11", "０６Ｃ０２２Ｌ１１", " 06c022l11 ", "06C022 L11", "06Ｃ-022-L11　"})
  void isReadInWhateverWidthAndCase(String text) {
    assertThat(UnitCode.read(text)).contains(new UnitCode("06C022L11"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "6C022L11",
        "06X022L11",
        "06C22L11",
        "06C022L1",
        "06C022L15",
        "06C022L21",
        "INFO_L1"
      })
  void isNothingElse(String text) {
    assertThat(UnitCode.read(text)).isEmpty();
  }
}

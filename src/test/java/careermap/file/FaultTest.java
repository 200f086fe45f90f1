package careermap.file;

import static org.assertj.core.api.Assertions.assertThat;

import careermap.map.Language;
import java.util.Arrays;
import java.util.ResourceBundle;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FaultTest {
  @ParameterizedTest
  @EnumSource
  void everyFaultHasWordsInBothLanguagesAndNoOthersAreLeftOver(Language language) {
    var bundle = ResourceBundle.getBundle("careermap.file.map-faults", language.locale());

    assertThat(bundle.getLocale()).isEqualTo(language.locale());
    assertThat(new TreeSet<>(bundle.keySet()))
        .isEqualTo(new TreeSet<>(Arrays.stream(Fault.values()).map(Enum::name).toList()));
  }

  @ParameterizedTest
  @EnumSource
  void everyPlaceInTheWordsIsFilled(Fault fault) {
    var said = fault.say("一", "二", "三", "四");

    assertThat(said.ja()).doesNotContain("{", "}").doesNotContain("！");
    assertThat(said.en()).doesNotContain("{", "}").doesNotContain("!");
  }
}

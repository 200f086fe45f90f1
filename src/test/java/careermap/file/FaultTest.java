package careermap.file;

import static org.assertj.core.api.Assertions.assertThat;

import careermap.map.Language;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FaultTest {
  /** Those that name keys or signs of YAML where a workbook has headings. */
  private static final Set<Fault> OF_CELLS =
      EnumSet.of(
          Fault.BLANK,
          Fault.MISSING_KEY,
          Fault.REPEATED_KEY,
          Fault.UNKNOWN_KEY,
          Fault.NO_BOUND,
          Fault.MIN_ABOVE_MAX,
          Fault.REPEATED_TRANSITION);

  @ParameterizedTest
  @EnumSource
  void everyFaultHasWordsInBothLanguagesAndNoOthersAreLeftOver(Language language) {
    var bundle = ResourceBundle.getBundle(MapWords.BUNDLE, language.locale());
    var keys = new TreeSet<String>();
    Arrays.stream(Fault.values()).forEach(fault -> keys.add(fault.name()));
    OF_CELLS.forEach(fault -> keys.add(fault + Fault.CELL));
    Arrays.stream(Hint.values()).forEach(hint -> keys.add("HINT_" + hint));
    Arrays.stream(Noun.values()).forEach(noun -> keys.add("NOUN_" + noun));

    assertThat(bundle.getLocale()).isEqualTo(language.locale());
    assertThat(new TreeSet<>(bundle.keySet())).isEqualTo(keys);
  }

  @ParameterizedTest
  @EnumSource
  void everyPlaceInTheWordsIsFilled(Fault fault) {
    var said = fault.say("一", "二", "三", "四");

    assertThat(said.ja()).doesNotContain("{", "}").doesNotContain("！");
    assertThat(said.en()).doesNotContain("{", "}").doesNotContain("!");
    assertThat(fault.sayOfCell("一", "二", "三", "四").en()).doesNotContain("{", "}");
  }

  @Test
  void whatTheFileSaysIsQuotedShortAndWithoutControls() {
    var said = Fault.UNKNOWN_KEY.say("\u001B[31m" + "😀".repeat(500), "").en();

    assertThat(said).contains("?[31m😀").contains("😀…\"").doesNotContain("\u001B");
    assertThat(said.codePointCount(0, said.length())).isLessThan(160);
  }
}

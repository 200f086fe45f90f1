package careermap.file;

import static org.assertj.core.api.Assertions.assertThat;

import careermap.map.Folded;
import careermap.map.Language;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SheetWordsTest {
  private static final int LONGEST_LIST = 255;

  @Test
  void bothLanguagesSayTheSameThingsAndNothingIsLeftOver() {
    Set<String> keys = new TreeSet<>(bundle(Language.JA).keySet());
    Set<String> used = new TreeSet<>(Set.of("guide"));
    Stream.of(MapSheet.values()).forEach(sheet -> used.add("sheet." + sheet));
    columns().forEach(column -> used.add(keyOf(column, "", keys)));
    columns().forEach(column -> used.add(keyOf(column, "note.", keys)));
    columns().forEach(column -> addChoices(column.content().choices(), used));
    used.remove("");

    assertThat(new TreeSet<>(bundle(Language.EN).keySet())).isEqualTo(keys);
    assertThat(keys).isEqualTo(used);
  }

  @ParameterizedTest
  @EnumSource
  void headingsOfASheetDifferAndFitTheRulesOfExcel(Language language) {
    for (MapSheet sheet : MapSheet.values()) {
      List<String> headings =
          sheet.columns().stream().map(it -> Folded.of(it.heading().in(language))).toList();
      assertThat(headings).doesNotHaveDuplicates();
      assertThat(sheet.title().in(language)).hasSizeLessThan(32).doesNotContain("/", "?", "*", ":");
    }
    assertThat(columns().map(Column::content).distinct().map(Content::choices))
        .allSatisfy(
            choices ->
                assertThat(choices == null ? "" : String.join(",", choices.words(language)))
                    .hasSizeLessThan(LONGEST_LIST)
                    .doesNotContain("\""));
  }

  @Test
  void shoutsAtNobody() {
    assertThat(bundle(Language.JA).keySet())
        .allSatisfy(
            key -> assertThat(bundle(Language.JA).getString(key)).doesNotContain("！", "!", ":"));
  }

  private static void addChoices(@Nullable Choices choices, Set<String> used) {
    if (choices != null) {
      choices.values().forEach(it -> used.add("choice." + choices.name() + "." + it));
    }
  }

  private static String keyOf(Column column, String start, Set<String> keys) {
    String path = column.path().replace("?", "");
    return Stream.of(start + column.sheet() + "." + path, start + path)
        .filter(keys::contains)
        .findFirst()
        .orElse("");
  }

  private static Stream<Column> columns() {
    return Stream.of(MapSheet.values()).flatMap(sheet -> sheet.columns().stream());
  }

  private static ResourceBundle bundle(Language language) {
    return ResourceBundle.getBundle(SheetWords.BUNDLE, language.locale());
  }
}

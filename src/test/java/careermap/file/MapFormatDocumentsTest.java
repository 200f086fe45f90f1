package careermap.file;

import static org.assertj.core.api.Assertions.assertThat;

import careermap.map.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What HR is told about the format is so. */
class MapFormatDocumentsTest {
  @ParameterizedTest
  @EnumSource
  void theExampleIsAMap(Language language) {
    String document = text(language);
    String example = document.substring(document.indexOf("```yaml\n") + 8);

    assertThat(SmallMap.problemsOf(example.substring(0, example.indexOf("```")))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void everySheetAndHeadingAndChoiceIsThere(Language language) {
    String document = text(language);

    assertThat(MapSheet.values())
        .allSatisfy(sheet -> assertThat(document).contains("| " + sheet.title().in(language)));
    assertThat(columns())
        .filteredOn(column -> !column.path().startsWith("guidelines"))
        .allSatisfy(column -> assertThat(document).contains(column.heading().in(language)));
    assertThat(columns().map(Column::content).map(Content::choices))
        .allSatisfy(
            choices ->
                assertThat(document)
                    .contains(choices == null ? "" : choices.words(language).get(0)));
  }

  @ParameterizedTest
  @EnumSource
  void everyFieldOfTheReaderIsThere(Language language) {
    String document = text(language);

    assertThat(
            Stream.of(
                    MapReader.KEYS,
                    RoleReader.KEYS,
                    TransitionReader.KEYS,
                    RequirementReader.QUALIFICATION,
                    UnitReader.KEYS,
                    UnitReader.CRITERION,
                    OpportunityReader.KEYS,
                    RetirementReader.KEYS)
                .flatMap(keys -> keys.all().stream()))
        .allSatisfy(key -> assertThat(document).containsPattern("`" + key + "[:`.]"));
  }

  private static Stream<Column> columns() {
    return Stream.of(MapSheet.values()).flatMap(sheet -> sheet.columns().stream());
  }

  private static String text(Language language) {
    try {
      return Files.readString(
          Path.of(language == Language.JA ? "docs/map-format.ja.md" : "docs/map-format.md"));
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }
}

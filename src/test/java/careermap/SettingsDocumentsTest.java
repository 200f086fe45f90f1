package careermap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written of the settings is what the program reads. */
class SettingsDocumentsTest {
  private static final Pattern LINE = Pattern.compile("^([A-Z_]+)=(.*)$", Pattern.MULTILINE);
  private static final Pattern ROW = Pattern.compile("^\\| `([A-Z_]+)` \\|", Pattern.MULTILINE);

  @Test
  void theExampleNamesExactlyTheSettings() {
    assertThat(example().keySet()).isEqualTo(new TreeSet<>(Settings.NAMES));
  }

  @Test
  void theExampleWorksOnceTheTokensAreThere() {
    Map<String, String> values = example();
    assertThat(Settings.of(values).problemsForServe())
        .hasSize(2)
        .anyMatch(said -> said.en().startsWith("SLACK_BOT_TOKEN"))
        .anyMatch(said -> said.en().startsWith("SLACK_SIGNING_SECRET"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "README.ja.md"})
  void theReadmeListsExactlyTheSettings(String readme) {
    assertThat(ROW.matcher(Source.of(readme).text()).results().map(row -> row.group(1)))
        .containsExactlyInAnyOrderElementsOf(Settings.NAMES);
  }

  @Test
  void everySettingIsRead() {
    String code = Source.of("src/main/java/careermap/Settings.java").text();
    assertThat(Settings.NAMES).allSatisfy(name -> assertThat(code).contains("Setting." + name));
  }

  private static Map<String, String> example() {
    Map<String, String> values = new TreeMap<>();
    LINE.matcher(Source.of(".env.example").text())
        .results()
        .forEach(line -> values.put(line.group(1), line.group(2)));
    return values;
  }
}

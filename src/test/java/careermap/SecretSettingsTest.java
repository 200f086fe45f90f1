package careermap;

import static org.assertj.core.api.Assertions.assertThat;

import careermap.map.Phrase;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A setting that is wrong is named, and its value is not. */
class SecretSettingsTest {
  private static final String VALUE = "zz secret zz";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SLACK_BOT_TOKEN",
        "SLACK_SIGNING_SECRET",
        "SLACK_APP_TOKEN",
        "NOTE_KEYS",
        "SLACK_API_URL",
        "HR_USER_IDS",
        "HR_CHANNEL_ID",
        "PORT",
        "TIME_ZONE",
        "LOCALE"
      })
  void whateverIsWrongWithIt(String name) {
    Map<String, String> values = new HashMap<>();
    values.put("SLACK_BOT_TOKEN", "xoxb-1");
    values.put("SLACK_SIGNING_SECRET", "0".repeat(32));
    values.put(name, VALUE);
    List<Phrase> problems = Settings.of(values).problemsForServe();
    assertThat(problems).singleElement().asString().contains(name).doesNotContain("secret zz");
    assertThat(Settings.of(values).toString()).doesNotContain("secret zz");
  }
}

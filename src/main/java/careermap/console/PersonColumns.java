package careermap.console;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/** What everything about one person is called on paper, in both languages. */
final class PersonColumns {
  private static final Properties WORDS = words();

  private PersonColumns() {}

  private static Properties words() {
    Properties words = new Properties();
    try (InputStreamReader text =
        new InputStreamReader(
            Objects.requireNonNull(
                PersonColumns.class.getResourceAsStream("person-file.properties")),
            UTF_8)) {
      words.load(text);
      return words;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Below each other; the name itself of what is new. */
  static String column(String name) {
    return WORDS.getProperty("column." + name, name).replace(" / ", "\n");
  }

  /** A sheet's name, which Excel keeps short. */
  static String section(String name) {
    String words = WORDS.getProperty("section." + name);
    return words == null ? name : words + " " + name;
  }
}

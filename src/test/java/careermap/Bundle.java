package careermap;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** Sentences in both languages, as two files hold them. */
record Bundle(Path path, Map<String, String> ja, Map<String, String> en) {
  private static final Path RESOURCES = Path.of("src/main/resources/careermap");
  private static final String JAPANESE = "_ja.properties";

  static List<Bundle> all() {
    return Source.under(RESOURCES, JAPANESE).stream().map(Bundle::of).toList();
  }

  static Bundle messages() {
    return of(Source.of("src/main/resources/careermap/wording/messages_ja.properties"));
  }

  private static Bundle of(Source japanese) {
    String path = japanese.path().toString();
    Source english = Source.of(path.replace(JAPANESE, "_en.properties"));
    return new Bundle(japanese.path(), sentences(japanese), sentences(english));
  }

  private static Map<String, String> sentences(Source file) {
    Properties properties = new Properties();
    try {
      properties.load(new StringReader(file.text()));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    Map<String, String> sentences = new TreeMap<>();
    properties
        .stringPropertyNames()
        .forEach(key -> sentences.put(key, properties.getProperty(key)));
    return sentences;
  }

  @Override
  public String toString() {
    return path.getFileName().toString();
  }
}

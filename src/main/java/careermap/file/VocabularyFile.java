package careermap.file;

import careermap.understanding.Vocabulary;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The vocabulary that comes with the app, one file a language. */
public final class VocabularyFile {
  private static final String FOLDER = "/careermap/understanding/";

  private VocabularyFile() {}

  public static Vocabulary bundled() {
    return Vocabulary.of(List.of(text("ja.txt"), text("en.txt")));
  }

  private static String text(String name) {
    try (InputStream file = VocabularyFile.class.getResourceAsStream(FOLDER + name)) {
      byte[] bytes = Objects.requireNonNull(file, name).readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}

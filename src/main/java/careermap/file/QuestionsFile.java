package careermap.file;

import careermap.conversation.Topic;
import careermap.conversation.UsualQuestions;
import careermap.map.Phrase;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The questions for talks that come with the app, a line each. */
public final class QuestionsFile {
  private static final String FILE = "/careermap/conversation/questions.txt";
  private static final int COLUMNS = 4;

  private QuestionsFile() {}

  public static UsualQuestions bundled() {
    return new UsualQuestions(
        text()
            .lines()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .map(QuestionsFile::question)
            .toList());
  }

  private static UsualQuestions.Usual question(String line) {
    String[] cells = line.split("\\|", COLUMNS);
    String level = cells[1].strip();
    return new UsualQuestions.Usual(
        Topic.valueOf(cells[0].strip()),
        level.equals("*") ? 0 : Integer.parseInt(level),
        new Phrase(cells[2].strip(), cells[3].strip()));
  }

  private static String text() {
    try (InputStream file = QuestionsFile.class.getResourceAsStream(FILE)) {
      return new String(Objects.requireNonNull(file, FILE).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}

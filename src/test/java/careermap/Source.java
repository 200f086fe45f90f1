package careermap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A file of the repository, as its text. */
record Source(Path path, String text) {
  private static final Path JAVA = Path.of("src/main/java/careermap");

  /** Every Java file of the program. */
  static List<Source> all() {
    return under(JAVA, ".java");
  }

  static Source of(String path) {
    return read(Path.of(path));
  }

  static List<Source> under(Path folder, String ending) {
    try (var files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(ending))
          .sorted()
          .map(Source::read)
          .toList();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static Source read(Path path) {
    try {
      return new Source(path, Files.readString(path));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** The package as the diagram names it: {@code slack.view}, or {@code careermap} for the root. */
  String room() {
    String folder = JAVA.relativize(path.getParent()).toString().replace('/', '.');
    return folder.isEmpty() ? Rooms.ROOT : folder;
  }

  @Override
  public String toString() {
    return path.toString();
  }
}

package careermap.understanding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The lines of a test's table; what begins with # is a note. */
final class Table {
  private Table() {}

  static Stream<String> lines(String name) {
    try {
      var place = Objects.requireNonNull(Table.class.getResource(name), name).toURI();
      return Files.readAllLines(Path.of(place)).stream().filter(line -> !line.startsWith("#"));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  static List<String> cells(String line) {
    return List.of(line.split("\\s*\\|\\s*"));
  }
}

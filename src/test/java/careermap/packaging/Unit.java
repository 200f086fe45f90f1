package careermap.packaging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A unit of systemd as its lines. */
record Unit(List<String> lines) {
  static final Path FILE = Path.of("src/main/packaging/career-map.service");

  static Unit read() throws IOException {
    return new Unit(Files.readAllLines(FILE));
  }

  /** The one value of a setting. */
  String value(String name) {
    List<String> values = values(name);
    if (values.size() != 1) {
      throw new AssertionError(name + " is there " + values.size() + " times");
    }
    return values.get(0);
  }

  List<String> values(String name) {
    return lines.stream()
        .filter(line -> line.startsWith(name + "="))
        .map(line -> line.substring(name.length() + 1))
        .toList();
  }
}

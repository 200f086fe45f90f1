package careermap.understanding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The lines of a vocabulary under their headings, {@code [NEXT]}; those of {@code #} are notes. */
final class Sections {
  private final Map<String, List<String>> lines = new LinkedHashMap<>();

  Sections(List<String> texts) {
    for (String text : texts) {
      List<String> section = new ArrayList<>();
      for (String line : text.lines().map(String::strip).toList()) {
        if (line.startsWith("[")) {
          section = lines.computeIfAbsent(heading(line), h -> new ArrayList<>());
        } else if (!line.isEmpty() && !line.startsWith("#")) {
          section.add(line);
        }
      }
    }
  }

  private static String heading(String line) {
    return line.substring(1, line.length() - 1);
  }

  Stream<String> headings() {
    return lines.keySet().stream();
  }

  /** The lines under a heading, expanded and folded. */
  Stream<String> literals(String heading) {
    return lines(heading)
        .flatMap(line -> listed(line).flatMap(item -> Expansion.of(item).stream()));
  }

  Stream<String> lines(String heading) {
    return lines.getOrDefault(heading, List.of()).stream();
  }

  static Stream<String> listed(String line) {
    return Stream.of(line.split("[,、]"));
  }
}

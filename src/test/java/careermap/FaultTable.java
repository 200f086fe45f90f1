package careermap;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The table of faults in a document: its words are the tests', its numbers those of a long run. */
final class FaultTable {
  private static final String HEAD =
      "| fault | what the app does | tried | lost | back after, at most |";
  private static final String LINE = "| --- | --- | --: | --- | --: |";
  private static final int TRIED = 2;

  private FaultTable() {}

  /** Writes what the tests found last into the table. */
  public static void main(String[] arguments) throws IOException {
    Path document = Path.of(arguments[0]);
    Files.writeString(document, renewed(Files.readString(document)));
  }

  private static String renewed(String text) {
    Map<String, List<String>> old =
        rows(text).stream().collect(Collectors.toMap(row -> row.get(0), Function.identity()));
    String rows =
        Stream.of(TriedFault.values())
            .map(fault -> row(fault, old.getOrDefault(fault.cause(), List.of())))
            .collect(Collectors.joining("\n"));
    int start = text.indexOf(HEAD);
    int end = text.indexOf("\n\n", start);
    return text.substring(0, start) + String.join("\n", HEAD, LINE, rows) + text.substring(end);
  }

  private static String row(TriedFault fault, List<String> old) {
    String numbers =
        fault
            .lastFound()
            .map(FaultTable::numbers)
            .orElseGet(
                () ->
                    old.isEmpty()
                        ? "0 | – | –"
                        : String.join(" | ", old.subList(TRIED, old.size())));
    return "| %s | %s | %s |".formatted(fault.cause(), fault.remedy(), numbers);
  }

  private static String numbers(List<Long> found) {
    long millis = found.get(2);
    return "%d | %s | %s"
        .formatted(
            found.get(0),
            found.get(1) == 0 ? "nothing" : "%d".formatted(found.get(1)),
            millis == 0 ? "–" : "%.1f s".formatted(millis / 1e3));
  }

  /** The rows of the table, cell by cell. */
  static List<List<String>> rows(String text) {
    return text.lines()
        .dropWhile(line -> !line.equals(HEAD))
        .skip(2)
        .takeWhile(line -> line.startsWith("|"))
        .map(line -> List.of(line.substring(2, line.length() - 2).split(" \\| ")))
        .toList();
  }
}

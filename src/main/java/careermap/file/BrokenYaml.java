package careermap.file;

import java.util.List;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/** Says why a text is not YAML, with the slips that are common in Japanese text by name. */
final class BrokenYaml {
  /** What a slip looks like up to the character that does not belong there. */
  private record Slip(Fault fault, Pattern start) {}

  private static final List<Slip> SLIPS =
      List.of(
          new Slip(Fault.TAB, Pattern.compile("^[ -]*\t")),
          new Slip(Fault.FULL_WIDTH, Pattern.compile("^[ -]*([A-Za-z_]+ *：|\u3000)")));
  private static final List<Fault> LIMITS =
      List.of(Fault.TOO_DEEP, Fault.TOO_MANY_ALIASES, Fault.TOO_MANY_VALUES);

  private final String text;
  private final Problems problems;

  BrokenYaml(String text, Problems problems) {
    this.text = text;
    this.problems = problems;
  }

  void report(MarkedYamlEngineException broken) {
    var place = broken.getProblemMark().or(broken::getContextMark);
    int line = place.map(Mark::getLine).orElse(0) + 1;
    int column = place.map(Mark::getColumn).orElse(0) + 1;
    var detail = String.valueOf(broken.getProblem());
    var limit = LIMITS.stream().filter(it -> it.name().equals(detail)).findFirst();
    // The parser often stumbles only on the line after the slip.
    if (limit.isPresent() || !(reportSlip(line - 1) || reportSlip(line))) {
      problems.add(line, column, limit.orElse(Fault.SYNTAX), detail);
    }
  }

  void reportUnprintable(int position, int codePoint) {
    var before = text.codePoints().limit(position).toArray();
    var lines = linesOf(new String(before, 0, before.length));
    var last = lines.get(lines.size() - 1);
    int column = last.codePointCount(0, last.length()) + 1;
    problems.add(lines.size(), column, Fault.UNPRINTABLE, "U+%04X".formatted(codePoint));
  }

  private boolean reportSlip(int line) {
    var lines = linesOf(text);
    return line >= 1 && line <= lines.size() && reportSlip(line, lines.get(line - 1));
  }

  private boolean reportSlip(int line, String words) {
    for (var slip : SLIPS) {
      var start = slip.start().matcher(words);
      if (start.find()) {
        problems.add(line, start.end(), slip.fault());
        return true;
      }
    }
    return false;
  }

  private static List<String> linesOf(String text) {
    return List.of(text.split("\r\n|\r|\n", -1));
  }
}

package careermap.file;

import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/** Says why a text is not YAML, with the slips that are common in Japanese text by name. */
final class BrokenYaml {
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
    problems.add(line, column, faultOf(detail, line), detail);
  }

  void reportUnprintable(int position, int codePoint) {
    var before = text.codePoints().limit(position).toArray();
    var lines = new String(before, 0, before.length).split("\r\n|\r|\n", -1);
    var last = lines[lines.length - 1];
    int column = last.codePointCount(0, last.length()) + 1;
    problems.add(lines.length, column, Fault.UNPRINTABLE, "U+%04X".formatted(codePoint));
  }

  private Fault faultOf(String detail, int line) {
    if (detail.equals(Fault.TOO_DEEP.name())) {
      return Fault.TOO_DEEP;
    }
    if (detail.equals(Fault.TOO_MANY_ALIASES.name())) {
      return Fault.TOO_MANY_ALIASES;
    }
    return slipIn(text.lines().skip(Math.max(0, line - 2)).limit(2).toList().toString());
  }

  /** The line before is looked at too: the parser often stumbles only on the next one. */
  private static Fault slipIn(String lines) {
    if (lines.contains("\t")) {
      return Fault.TAB;
    }
    return lines.contains("：") || lines.contains("　") ? Fault.FULL_WIDTH : Fault.SYNTAX;
  }
}

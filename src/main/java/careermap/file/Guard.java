package careermap.file;

import careermap.map.Folded;
import java.util.regex.Pattern;

/** Keeps a spreadsheet from taking text for a formula; reading takes the guard off again. */
final class Guard {
  private static final Pattern NEEDED = Pattern.compile("(?s)'*[=+\\-@\\t\\r].*");
  private static final Pattern GUARDED = Pattern.compile("(?s)'+[=+\\-@\\t\\r].*");

  private Guard() {}

  static String on(String text) {
    return isNeeded(text) ? "'" + text : text;
  }

  static boolean isNeeded(String text) {
    return NEEDED.matcher(text).matches();
  }

  /** The text of a cell, without the white space around it and without its guard. */
  static String off(String cell) {
    String text = Folded.trimmed(cell);
    return GUARDED.matcher(text).matches() ? text.substring(1) : text;
  }
}

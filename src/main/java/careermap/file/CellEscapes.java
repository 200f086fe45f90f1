package careermap.file;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Signs that XML cannot hold or would change, in the way in which workbooks write them. */
final class CellEscapes {
  private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");
  private static final Pattern NEEDED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)|\r");
  private static final int HEXADECIMAL = 16;

  private CellEscapes() {}

  static String on(String text) {
    return NEEDED
        .matcher(text)
        .replaceAll(found -> "_x%04X_".formatted((int) text.charAt(found.start())));
  }

  /** Without the sign that means nothing: no server keeps it. */
  static String off(String text) {
    return ESCAPED.matcher(text).replaceAll(CellEscapes::plain);
  }

  private static String plain(MatchResult escaped) {
    int sign = Integer.parseInt(escaped.group(1), HEXADECIMAL);
    return sign == 0 ? "" : Matcher.quoteReplacement(String.valueOf((char) sign));
  }
}

package careermap.map;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text made comparable (表記のゆれをならした文字): people write one name in many ways. */
public final class Folded {
  private static final Pattern MARGIN =
      Pattern.compile("^[\\s\\p{Z}\\u200B\\uFEFF]+|[\\s\\p{Z}\\u200B\\uFEFF]+$");
  private static final Pattern SEPARATOR = Pattern.compile("[\\s\\p{Z}_\\-・*]+");

  private Folded() {}

  /** Without regard to width, case, spaces, underscores, hyphens and middle dots. */
  public static String of(String text) {
    return SEPARATOR.matcher(narrow(text)).replaceAll("").toLowerCase(Locale.ROOT);
  }

  /** Full-width letters and digits as plain ones, nothing around them. */
  public static String narrow(String text) {
    return trimmed(Normalizer.normalize(text, Normalizer.Form.NFKC));
  }

  /** Without the white space around it, of whatever width. */
  public static String trimmed(String text) {
    return MARGIN.matcher(text).replaceAll("");
  }
}

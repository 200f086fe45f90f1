package careermap.picture;

import java.util.regex.Pattern;

/** Text without what XML cannot hold and what turns the text around it. */
final class Printable {
  private static final Pattern UNSUITABLE =
      Pattern.compile(
          "[^\\t\\n\\r\\u0020-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]|[\\p{Cc}\\p{Cf}]");

  private Printable() {}

  static String of(String text) {
    return UNSUITABLE.matcher(text).replaceAll(" ");
  }
}

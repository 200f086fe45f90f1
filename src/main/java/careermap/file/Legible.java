package careermap.file;

import java.util.Optional;

/** Text that can be shown: databases, pictures and Slack refuse or garble anything else. */
final class Legible {
  private Legible() {}

  /** The first sign that nobody can read, such as {@code U+0007}. */
  static Optional<String> firstExceptionIn(String text) {
    for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
      if (isStrange(text.codePointAt(at))) {
        return Optional.of("U+%04X".formatted(text.codePointAt(at)));
      }
    }
    return Optional.empty();
  }

  /** The text without the signs that nobody can read. */
  static String only(String text) {
    return text.codePoints()
        .filter(sign -> !isStrange(sign))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static boolean isStrange(int sign) {
    boolean isControl = Character.isISOControl(sign) && "\t\n\r".indexOf(sign) < 0;
    boolean isNothing = sign == 0xFEFF || (sign & 0xFFFE) == 0xFFFE;
    return isControl || isNothing || Character.getType(sign) == Character.SURROGATE;
  }
}

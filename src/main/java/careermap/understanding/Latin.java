package careermap.understanding;

/** Latin letters and digits, whose words have edges; Japanese runs on without. */
final class Latin {
  private Latin() {}

  static boolean is(char letter) {
    return isLetter(letter) || isDigit(letter);
  }

  /** Whether a word may be cut out of {@code text} from {@code start} to {@code end}. */
  static boolean wordAt(String text, int start, int end) {
    return edgeAt(text, start) && edgeAt(text, end);
  }

  private static boolean edgeAt(String text, int position) {
    if (position == 0 || position == text.length()) {
      return true;
    }
    char before = text.charAt(position - 1);
    char after = text.charAt(position);
    return !(isLetter(before) && isLetter(after)) && !(isDigit(before) && isDigit(after));
  }

  static boolean isLetter(char letter) {
    return (letter >= 'a' && letter <= 'z') || (letter >= '\u00e0' && letter <= '\u024f');
  }

  private static boolean isDigit(char letter) {
    return letter >= '0' && letter <= '9';
  }
}

package careermap.slack.view;

import java.text.BreakIterator;
import java.util.Locale;

/** Shortens text on whole characters, as people see them. */
final class Cut {
  private static final String MORE = "…";

  private Cut() {}

  /** At most {@code length} UTF-16 units, the ellipsis included. */
  static String to(int length, String text) {
    if (text.length() <= length) {
      return text;
    }
    BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
    characters.setText(text);
    int end = characters.preceding(length - MORE.length() + 1);
    return text.substring(0, Math.max(0, end)) + MORE;
  }
}

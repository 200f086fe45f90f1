package careermap.understanding;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Brings spellings of the same words together: width, case, katakana and hiragana, punctuation.
 *
 * <p>Sentences end up on lines of their own; spaces remain only inside of Latin text.
 */
final class Folding {
  private static final String SENTENCE_ENDS = ".!?。\n\r";
  private static final String DASHES = "-‐‑‒–—―−ー";
  private static final String DROPPED = "'’‘`´~〜・゙゚";
  private static final int KATAKANA_TO_HIRAGANA = 'ァ' - 'ぁ';

  private Folding() {}

  static String fold(String text) {
    String normal = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    StringBuilder folded = new StringBuilder(normal.length());
    normal.codePoints().forEach(point -> append(folded, point));
    return tidy(folded);
  }

  private static void append(StringBuilder folded, int point) {
    if (DASHES.indexOf(point) >= 0) {
      appendDash(folded);
    } else if (SENTENCE_ENDS.indexOf(point) >= 0) {
      folded.append('\n');
    } else if (isWord(point)) {
      folded.appendCodePoint(hiragana(point));
    } else if (!vanishes(point)) {
      folded.append(' ');
    }
  }

  /** After kana any dash is a long mark; it counts once however long it is drawn. */
  private static void appendDash(StringBuilder folded) {
    char before = folded.isEmpty() ? ' ' : folded.charAt(folded.length() - 1);
    if (isKana(before)) {
      folded.append('ー');
    } else if (before != 'ー') {
      folded.append(' ');
    }
  }

  private static boolean isWord(int point) {
    return Character.isLetterOrDigit(point) || Marks.isMark(point);
  }

  private static boolean vanishes(int point) {
    return DROPPED.indexOf(point) >= 0
        || switch (Character.getType(point)) {
          case Character.FORMAT, Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> true;
          default -> false;
        };
  }

  private static int hiragana(int point) {
    return point >= 'ァ' && point <= 'ヶ' ? point - KATAKANA_TO_HIRAGANA : point;
  }

  private static boolean isKana(char letter) {
    return letter >= 'ぁ' && letter <= 'ゖ';
  }

  /** Drops the spaces that do not part two Latin words. */
  static String tidy(CharSequence text) {
    StringBuilder tidied = new StringBuilder(text.length());
    boolean spaced = false;
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      if (letter != ' ') {
        appendAfter(tidied, spaced, letter);
      }
      spaced = letter == ' ';
    }
    return tidied.toString();
  }

  private static void appendAfter(StringBuilder tidied, boolean spaced, char letter) {
    boolean latinBefore = !tidied.isEmpty() && Latin.is(tidied.charAt(tidied.length() - 1));
    if (spaced && latinBefore && Latin.is(letter)) {
      tidied.append(' ');
    }
    tidied.append(letter);
  }
}

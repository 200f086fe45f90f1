package careermap.privacy;

import java.util.Locale;

/**
 * Finds out who is named in a text (名前の出る文), rather once too often: whoever is meant by a family
 * name alone may be any of that name.
 */
public final class Mention {
  /** Shorter numbers stand for days and amounts as well. */
  private static final int A_NUMBER = 4;

  /** Screens cut longer names. */
  private static final int A_NAME = 30;

  private final String text;
  private final String letters;

  public Mention(String text) {
    this.text = text;
    this.letters = letters(text);
  }

  public boolean isOf(String number, String name) {
    return isNumbered(number) || isNamed(letters(name)) || isNamed(spoken(name));
  }

  private boolean isNamed(String name) {
    return !name.isEmpty()
        && letters.contains(name.length() > A_NAME ? name.substring(0, A_NAME) : name);
  }

  /** As in 佐藤さん, or the first of an English name's parts, which is never said alone. */
  private static String spoken(String name) {
    String family = letters(name.strip().split("[ 　]", -1)[0]);
    return family.isEmpty() || family.matches("\\p{ASCII}*") ? "" : family + "さん";
  }

  /** What formats or escapes a name on a screen is no letter. */
  private static String letters(String text) {
    StringBuilder letters = new StringBuilder(text.length());
    text.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
    return letters.toString().toLowerCase(Locale.ROOT);
  }

  private boolean isNumbered(String number) {
    if (number.length() < A_NUMBER) {
      return false;
    }
    int at = text.indexOf(number);
    while (at >= 0 && !standsAlone(at, at + number.length())) {
      at = text.indexOf(number, at + 1);
    }
    return at >= 0;
  }

  private boolean standsAlone(int from, int until) {
    return (from == 0 || !isPart(text.charAt(from - 1)))
        && (until == text.length() || !isPart(text.charAt(until)));
  }

  private static boolean isPart(char letter) {
    return letter < 128 && Character.isLetterOrDigit(letter);
  }
}

package careermap.standard;

import java.util.regex.Pattern;

/** The column {@code level}, such as {@code L1}, {@code 3} or {@code レベル3-4}. */
final class LevelText {
  private static final Pattern FORM =
      Pattern.compile("(?i)(?:L|level|レベル)?\\s*(?:[1-4](?:\\s*[-~〜、,]?\\s*L?[1-4])?)");
  private static final Pattern NOT_DIGIT = Pattern.compile("[^1-4]");

  private LevelText() {}

  /** Whether every level that {@code text} names is one of the code's. */
  static boolean agrees(String text, UnitCode code) {
    return FORM.matcher(text).matches()
        && NOT_DIGIT
            .matcher(text)
            .replaceAll("")
            .chars()
            .map(digit -> digit - '0')
            .allMatch(level -> code.from().number() <= level && level <= code.to().number());
  }
}

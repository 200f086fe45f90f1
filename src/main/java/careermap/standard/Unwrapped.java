package careermap.standard;

import careermap.map.Folded;
import java.util.regex.Pattern;

/** The text of a cell whose lines were broken to fit a printed page. */
final class Unwrapped {
  private static final String BREAK = "[\\s\\p{Z}]*\\R[\\s\\p{Z}]*";
  private static final String WESTERN = "[\\p{IsLatin}\\p{IsDigit}]";

  /** Western words are parted by the break, Japanese ones are not. */
  private static final Pattern BETWEEN_WORDS =
      Pattern.compile("(?<=" + WESTERN + ")" + BREAK + "(?=" + WESTERN + ")");

  private static final Pattern ANYWHERE = Pattern.compile(BREAK);
  private static final Pattern CONTROL = Pattern.compile("\\p{Cc}");

  private Unwrapped() {}

  static String of(String cell) {
    String words = BETWEEN_WORDS.matcher(Folded.trimmed(cell)).replaceAll(" ");
    String line = ANYWHERE.matcher(words).replaceAll("");
    return CONTROL.matcher(line.replace('\t', ' ')).replaceAll("");
  }
}

package careermap.calendar;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Breaks long lines as RFC 5545 (3.1) asks: after 75 octets at the most, never inside a letter. The
 * library counts letters, of which a Japanese one takes three octets.
 */
final class Folding {
  private static final int OCTETS = 75;
  private static final String LINE_END = "\r".concat("\n");

  private Folding() {}

  static String of(String text) {
    return Stream.of(text.split(LINE_END, -1))
        .map(Folding::folded)
        .collect(Collectors.joining(LINE_END));
  }

  private static String folded(String line) {
    StringBuilder folded = new StringBuilder();
    int octets = 0;
    for (int at = 0; at < line.length(); ) {
      String letter = Character.toString(line.codePointAt(at));
      int more = letter.getBytes(StandardCharsets.UTF_8).length;
      if (octets + more > OCTETS) {
        folded.append(LINE_END).append(' ');
        octets = 1;
      }
      folded.append(letter);
      octets += more;
      at += letter.length();
    }
    return folded.toString();
  }
}

package careermap.file;

import static java.util.Comparator.comparingInt;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds the name that somebody probably meant. */
final class Nearest {
  private static final int LONGEST = 64;

  private Nearest() {}

  static Optional<String> to(String word, Collection<String> names) {
    int tolerance = 1 + word.length() / 4;
    return names.stream()
        .filter(name -> Math.abs(name.length() - word.length()) <= tolerance)
        .filter(name -> name.length() <= LONGEST && distance(word, name) <= tolerance)
        .min(comparingInt(name -> distance(word, name)));
  }

  /** Levenshtein's distance, blind to case. */
  private static int distance(String one, String other) {
    var left = one.toUpperCase(Locale.ROOT);
    var right = other.toUpperCase(Locale.ROOT);
    var row = firstRow(right.length());
    for (int i = 1; i <= left.length(); i++) {
      row = nextRow(row, left.charAt(i - 1), right);
    }
    return row[right.length()];
  }

  private static int[] firstRow(int length) {
    var row = new int[length + 1];
    for (int i = 0; i <= length; i++) {
      row[i] = i;
    }
    return row;
  }

  private static int[] nextRow(int[] above, char letter, String right) {
    var row = new int[above.length];
    row[0] = above[0] + 1;
    for (int j = 1; j < row.length; j++) {
      int replaced = above[j - 1] + (letter == right.charAt(j - 1) ? 0 : 1);
      row[j] = Math.min(replaced, 1 + Math.min(above[j], row[j - 1]));
    }
    return row;
  }
}

package careermap.map;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The word that was probably meant (もしかして) where somebody wrote an unknown one. */
public final class Nearest {
  private static final int LETTERS_PER_SLIP = 4;

  private final Map<String, String> words = new LinkedHashMap<>();

  public Nearest(Collection<String> candidates) {
    candidates.forEach(candidate -> words.putIfAbsent(Folded.of(candidate), candidate));
  }

  /** The closest candidate, as it is written; the earlier of two that are equally close. */
  public Optional<String> to(String word) {
    String folded = Folded.of(word);
    int limit = 1 + folded.length() / LETTERS_PER_SLIP;
    String best = null;
    for (String candidate : words.keySet()) {
      int slips = slipsWithin(limit, folded, candidate);
      if (slips <= limit) {
        best = candidate;
        limit = slips - 1;
      }
    }
    return Optional.ofNullable(best).map(words::get);
  }

  private static int slipsWithin(int limit, String one, String other) {
    boolean tooLong = Math.abs(one.length() - other.length()) > limit;
    boolean nothingShared = limit >= Math.max(one.length(), other.length());
    return tooLong || nothingShared ? limit + 1 : slips(one, other);
  }

  /** Letters added, dropped, changed, or swapped with their neighbour. */
  private static int slips(String one, String other) {
    int[][] slips = new int[one.length() + 1][other.length() + 1];
    for (int i = 0; i <= one.length(); i++) {
      for (int j = 0; j <= other.length(); j++) {
        slips[i][j] = i == 0 || j == 0 ? i + j : cheapest(slips, one, other, i, j);
      }
    }
    return slips[one.length()][other.length()];
  }

  private static int cheapest(int[][] slips, String one, String other, int i, int j) {
    int changed = slips[i - 1][j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
    int single = Math.min(changed, Math.min(slips[i - 1][j], slips[i][j - 1]) + 1);
    return isSwap(one, other, i, j) ? Math.min(single, slips[i - 2][j - 2] + 1) : single;
  }

  private static boolean isSwap(String one, String other, int i, int j) {
    return i > 1
        && j > 1
        && one.charAt(i - 1) == other.charAt(j - 2)
        && one.charAt(i - 2) == other.charAt(j - 1);
  }
}

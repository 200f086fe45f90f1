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
    return tooLong || nothingShared ? limit + 1 : EditDistance.between(one, other);
  }
}

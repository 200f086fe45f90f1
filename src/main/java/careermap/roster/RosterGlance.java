package careermap.roster;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The roster at a glance (名簿のひと目): numbers alone, and nobody's name.
 *
 * @param present how many people have not left
 * @param takenAt when a file was last taken in; null where that is not known
 * @param counts how many there are in each list; lists without anybody are left out
 */
public record RosterGlance(
    int present, @Nullable Instant takenAt, Map<RosterList, Integer> counts) {
  public RosterGlance {
    counts = Map.copyOf(counts);
  }

  public int count(RosterList list) {
    return counts.getOrDefault(list, 0);
  }

  /** How many things wait for a hand; somebody may be in several lists. */
  public int loose() {
    return counts.entrySet().stream()
        .filter(one -> one.getKey().isLoose())
        .mapToInt(Map.Entry::getValue)
        .sum();
  }
}

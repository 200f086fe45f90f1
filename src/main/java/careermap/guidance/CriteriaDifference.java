package careermap.guidance;

import careermap.map.AbilityUnit;
import careermap.map.Criterion;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What changes about the criteria between two forms of one unit (基準の差).
 *
 * @param same how many are asked for word by word in both
 * @param reworded those that are asked for in other words, in the order of the later form
 * @param added those that nothing of the earlier form resembles, in their order
 * @param dropped those that nothing of the later form resembles, in their order
 */
public record CriteriaDifference(
    int same, List<Rewording> reworded, List<Criterion> added, List<Criterion> dropped) {
  /**
   * From this likeness of letter pairs on, two criteria are one behaviour in another form. Our own
   * measure, read off the ministry's standard for formwork (型枠工事業): between neighbouring levels,
   * pairs from here on speak of the same behaviour, and those below 0.35 do not.
   */
  private static final double ALIKE = 0.45;

  public CriteriaDifference {
    reworded = List.copyOf(reworded);
    added = List.copyOf(added);
    dropped = List.copyOf(dropped);
  }

  /** Criteria of the same code or the same words belong together, then those most alike. */
  static CriteriaDifference between(AbilityUnit now, AbilityUnit then) {
    List<Criterion> before = new ArrayList<>(now.criteria());
    List<Criterion> after = new ArrayList<>(then.criteria());
    int same = dropSame(before, after);
    Map<Criterion, Criterion> earlier = pair(before, after);
    return new CriteriaDifference(
        same,
        after.stream().flatMap(criterion -> rewording(earlier, criterion)).toList(),
        after.stream().filter(criterion -> !earlier.containsKey(criterion)).toList(),
        before.stream().filter(criterion -> !earlier.containsValue(criterion)).toList());
  }

  private static Stream<Rewording> rewording(Map<Criterion, Criterion> earlier, Criterion then) {
    return Stream.ofNullable(earlier.get(then)).map(now -> new Rewording(now, then));
  }

  /** By the later one of each two, the most alike first. */
  private static Map<Criterion, Criterion> pair(List<Criterion> before, List<Criterion> after) {
    Map<Criterion, Criterion> earlier = new HashMap<>();
    Set<Criterion> taken = new HashSet<>();
    for (Likely pair : mostAlikeFirst(before, after)) {
      if (!earlier.containsKey(pair.then()) && taken.add(pair.now())) {
        earlier.put(pair.then(), pair.now());
      }
    }
    return earlier;
  }

  /** Whether every criterion of one form is in the other, word by word. */
  public boolean isEmpty() {
    return reworded.isEmpty() && added.isEmpty() && dropped.isEmpty();
  }

  private static int dropSame(List<Criterion> before, List<Criterion> after) {
    int all = after.size();
    after.removeIf(
        criterion -> {
          int same =
              IntStream.range(0, before.size())
                  .filter(i -> before.get(i).text().equals(criterion.text()))
                  .findFirst()
                  .orElse(-1);
          return same >= 0 && before.remove(same) != null;
        });
    return all - after.size();
  }

  private static List<Likely> mostAlikeFirst(List<Criterion> before, List<Criterion> after) {
    List<Lettered> now = before.stream().map(Lettered::of).toList();
    return after.stream()
        .map(Lettered::of)
        .flatMap(then -> now.stream().map(one -> one.likely(then)))
        .filter(pair -> pair.likeness() >= ALIKE)
        .sorted(Comparator.comparingDouble(Likely::likeness).reversed())
        .toList();
  }

  /** One behaviour as it is asked for now and then (基準の言いかえ). */
  public record Rewording(Criterion now, Criterion then) {}

  private record Likely(Criterion now, Criterion then, double likeness) {}

  /** A criterion and the letter pairs of its words. */
  private record Lettered(Criterion criterion, Set<String> pairs) {
    static Lettered of(Criterion criterion) {
      String text = criterion.text().ja().replaceAll("\\s", "");
      Set<String> pairs = new HashSet<>();
      for (int i = 0; i + 2 <= text.length(); i++) {
        pairs.add(text.substring(i, i + 2));
      }
      return new Lettered(criterion, pairs);
    }

    Likely likely(Lettered then) {
      boolean same = criterion.code().equals(then.criterion.code());
      return new Likely(criterion, then.criterion, same ? 1 : likeness(then));
    }

    /** The Sørensen–Dice coefficient. */
    private double likeness(Lettered other) {
      Set<String> common = new HashSet<>(pairs);
      common.retainAll(other.pairs);
      return 2.0 * common.size() / Math.max(1, pairs.size() + other.pairs.size());
    }
  }
}

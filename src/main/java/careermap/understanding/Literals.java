package careermap.understanding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds many literals in a text in one pass. They stand in their order, so that what begins with
 * the same letters stands together: a table of all beginnings would be many times as large.
 */
final class Literals<V> {
  private final String[] sorted;
  private final List<V> values;

  Literals(Map<String, V> values) {
    this.sorted = values.keySet().stream().sorted().toArray(String[]::new);
    this.values = Arrays.stream(sorted).map(values::get).toList();
  }

  /** A literal in a text, from {@code start} to before {@code end}. */
  record Found<V>(int start, int end, V value) {
    int length() {
      return end - start;
    }
  }

  Stream<Found<V>> all(String text) {
    List<Found<V>> found = new ArrayList<>();
    for (int start = 0; start < text.length(); start++) {
      found.addAll(at(text, start));
    }
    return found.stream();
  }

  Optional<Found<V>> longestAt(String text, int start) {
    List<Found<V>> found = at(text, start);
    return found.isEmpty() ? Optional.empty() : Optional.of(found.get(found.size() - 1));
  }

  private List<Found<V>> at(String text, int start) {
    List<Found<V>> found = new ArrayList<>(0);
    for (int end = start + 1; end <= text.length(); end++) {
      String letters = text.substring(start, end);
      int place = Arrays.binarySearch(sorted, letters);
      if (place >= 0 && Latin.wordAt(text, start, end)) {
        found.add(new Found<>(start, end, values.get(place)));
      }
      if (place < 0 && !isBegunBy(letters, -place - 1)) {
        break;
      }
    }
    return found;
  }

  private boolean isBegunBy(String letters, int place) {
    return place < sorted.length && sorted[place].startsWith(letters);
  }
}

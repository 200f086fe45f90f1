package careermap.understanding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds many literals in a text in one pass. */
final class Trie<V> {
  private final Map<String, V> values;
  private final Set<String> prefixes;

  Trie(Map<String, V> values) {
    this.values = Map.copyOf(values);
    this.prefixes = Set.copyOf(prefixesOf(values.keySet()));
  }

  private static Set<String> prefixesOf(Set<String> literals) {
    Set<String> prefixes = new HashSet<>();
    for (String literal : literals) {
      for (int end = 1; end <= literal.length(); end++) {
        prefixes.add(literal.substring(0, end));
      }
    }
    return prefixes;
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
      String prefix = text.substring(start, end);
      if (!prefixes.contains(prefix)) {
        break;
      }
      V value = values.get(prefix);
      if (value != null && Latin.wordAt(text, start, end)) {
        found.add(new Found<>(start, end, value));
      }
    }
    return found;
  }
}

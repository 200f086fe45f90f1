package careermap.understanding;

import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What politeness and grammar put around a word: 「次」 in 「次を見せてください」. */
final class Wrapping {
  private static final int LONGEST = 100;

  private final List<String> before;
  private final List<String> after;

  Wrapping(List<String> before, List<String> after) {
    this.before = longestFirst(before);
    this.after = longestFirst(after);
  }

  private static List<String> longestFirst(List<String> literals) {
    Stream<String> named = Stream.of(Marks.ROLE, Marks.QUALIFICATION).map(String::valueOf);
    return Stream.concat(literals.stream(), named)
        .distinct()
        .sorted(comparingInt(String::length).reversed())
        .toList();
  }

  /** The text itself, then ever less of it; the last is the bare core, perhaps empty. */
  List<String> unwrapped(String text) {
    List<String> layers = new ArrayList<>(List.of(text));
    Optional<String> inner = text.length() > LONGEST ? Optional.empty() : inner(text);
    while (inner.isPresent()) {
      layers.add(inner.get());
      inner = inner(inner.get());
    }
    return layers;
  }

  private Optional<String> inner(String text) {
    return after.stream()
        .filter(text::endsWith)
        .map(end -> text.length() - end.length())
        .filter(cut -> Latin.wordAt(text, cut, text.length()))
        .map(cut -> text.substring(0, cut).strip())
        .findFirst()
        .or(() -> withoutBefore(text));
  }

  private Optional<String> withoutBefore(String text) {
    return before.stream()
        .filter(text::startsWith)
        .filter(start -> Latin.wordAt(text, 0, start.length()))
        .map(start -> text.substring(start.length()).strip())
        .findFirst();
  }
}

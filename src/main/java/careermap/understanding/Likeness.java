package careermap.understanding;

import static java.util.Comparator.comparingDouble;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Which sayings a sentence resembles, by the pairs of letters that both have. */
final class Likeness {
  private static final double ENOUGH = 0.5;
  private static final int LONGEST = 80;
  private static final int SPELLINGS = 8;

  private final List<Shape> shapes;

  Likeness(List<Saying> sayings) {
    this.shapes = sayings.stream().flatMap(Shape::of).toList();
  }

  /** The intents of the sayings that are like enough, the likest first. */
  Stream<Intent> near(String sentence) {
    if (sentence.length() > LONGEST) {
      return Stream.empty();
    }
    Set<Integer> pairs = pairs(sentence);
    return shapes.stream()
        .map(shape -> new Score(shape.intent(), shape.likeness(pairs)))
        .filter(score -> score.value() >= ENOUGH)
        .sorted(comparingDouble(Score::value).reversed())
        .map(Score::intent)
        .distinct();
  }

  private record Score(Intent intent, double value) {}

  private record Shape(Intent intent, Set<Integer> pairs) {
    static Stream<Shape> of(Saying saying) {
      return written(saying.pieces())
          .map(Likeness::pairs)
          .filter(pairs -> pairs.size() > 2)
          .map(pairs -> new Shape(saying.intent(), pairs));
    }

    /** The two of Dice: twice what is shared over what there is. */
    double likeness(Set<Integer> others) {
      long shared = pairs.stream().filter(others::contains).count();
      return 2.0 * shared / (pairs.size() + others.size());
    }
  }

  private static Stream<String> written(List<Set<String>> pieces) {
    return pieces.stream()
        .map(spellings -> spellings.stream().sorted().limit(SPELLINGS).toList())
        .reduce(List.of(""), Likeness::joined)
        .stream();
  }

  private static List<String> joined(List<String> heads, List<String> tails) {
    return heads.stream()
        .flatMap(head -> tails.stream().map(tail -> head + tail))
        .limit(SPELLINGS)
        .toList();
  }

  private static Set<Integer> pairs(String text) {
    return IntStream.range(0, text.length() - 1)
        .mapToObj(at -> text.charAt(at) << Character.SIZE | text.charAt(at + 1))
        .collect(Collectors.toCollection(HashSet::new));
  }
}

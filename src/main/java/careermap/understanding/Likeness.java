package careermap.understanding;

import static java.util.Comparator.comparingDouble;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Which sayings a sentence resembles, by the pairs of letters that both have. */
final class Likeness {
  private static final double ENOUGH = 0.5;
  private static final int LONGEST = 80;
  private static final int FEWEST_PAIRS = 3;
  private static final int SPELLINGS = 8;

  private final Map<Integer, List<Shape>> shapes = new HashMap<>();

  Likeness(List<Saying> sayings) {
    for (Saying saying : sayings) {
      for (String spelling : spellings(saying)) {
        file(new Shape(saying.intent(), pairs(spelling)));
      }
    }
  }

  private static List<String> spellings(Saying saying) {
    return saying.pieces().stream()
        .map(spellings -> spellings.stream().sorted().limit(SPELLINGS).toList())
        .reduce(List.of(""), Likeness::joined);
  }

  private static List<String> joined(List<String> heads, List<String> tails) {
    return heads.stream()
        .flatMap(head -> tails.stream().map(tail -> head + tail))
        .limit(SPELLINGS)
        .toList();
  }

  private void file(Shape shape) {
    if (shape.pairs().size() >= FEWEST_PAIRS) {
      shape
          .pairs()
          .forEach(pair -> shapes.computeIfAbsent(pair, p -> new ArrayList<>()).add(shape));
    }
  }

  /** The intents of the sayings that are like enough, the likest first. */
  Stream<Intent> near(String sentence) {
    Set<Integer> pairs = sentence.length() > LONGEST ? Set.of() : pairs(sentence);
    Map<Shape, Integer> shared = new HashMap<>();
    for (int pair : pairs) {
      shapes.getOrDefault(pair, List.of()).forEach(shape -> shared.merge(shape, 1, Integer::sum));
    }
    return shared.entrySet().stream()
        .map(found -> found.getKey().score(found.getValue(), pairs.size()))
        .filter(score -> score.value() >= ENOUGH)
        .sorted(comparingDouble(Score::value).reversed())
        .map(Score::intent)
        .distinct();
  }

  private static Set<Integer> pairs(String text) {
    return IntStream.range(0, text.length() - 1)
        .mapToObj(at -> text.charAt(at) << Character.SIZE | text.charAt(at + 1))
        .collect(Collectors.toUnmodifiableSet());
  }

  private record Score(Intent intent, double value) {}

  /** One spelling of a saying; it is itself alone, so that counting it is quick. */
  private static final class Shape {
    private final Intent intent;
    private final Set<Integer> pairs;

    Shape(Intent intent, Set<Integer> pairs) {
      this.intent = intent;
      this.pairs = pairs;
    }

    Set<Integer> pairs() {
      return pairs;
    }

    /** After Dice: twice what is shared over what there is. */
    Score score(int shared, int others) {
      return new Score(intent, 2.0 * shared / (pairs.size() + others));
    }
  }
}

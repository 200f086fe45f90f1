package careermap.understanding;

import static java.util.Comparator.comparingDouble;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** Known words, found again where they were mistyped. */
final class NearWords {
  private static final int LONGEST = 40;

  private final Map<String, Meaning> words;

  NearWords(Map<String, Meaning> words) {
    this.words = new LinkedHashMap<>(words);
  }

  /** What {@code text} may have been meant to say, the nearest first. */
  Stream<Meaning> to(String text) {
    if (text.isEmpty() || text.length() > LONGEST) {
      return Stream.empty();
    }
    return words.entrySet().stream()
        .map(word -> Near.of(text, word.getKey(), word.getValue()))
        .filter(Near::enough)
        .sorted(comparingDouble(Near::share))
        .map(Near::meaning);
  }

  private record Near(String word, int length, int distance, Meaning meaning) {
    static Near of(String text, String word, Meaning meaning) {
      boolean hopeless = Math.abs(text.length() - word.length()) > allowed(word);
      int distance = hopeless ? Integer.MAX_VALUE : EditDistance.between(text, word);
      return new Near(word, text.length(), distance, meaning);
    }

    /** Of a word of one letter nothing is left when that is changed. */
    boolean enough() {
      return distance <= allowed(word) && distance < Math.max(length, word.length());
    }

    double share() {
      return (double) distance / word.length();
    }

    private static int allowed(String word) {
      return word.length() < 5 ? 1 : word.length() < 8 ? 2 : 3;
    }
  }
}

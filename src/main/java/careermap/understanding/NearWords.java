package careermap.understanding;

import static java.util.Comparator.comparingDouble;

import careermap.map.EditDistance;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Known words, found again where they were mistyped. */
final class NearWords {
  private static final int LONGEST = 40;

  private final List<Word> words;

  NearWords(Map<String, Meaning> words) {
    this.words =
        words.entrySet().stream().map(entry -> Word.of(entry.getKey(), entry.getValue())).toList();
  }

  /** What {@code text} may have been meant to say, the nearest first. */
  Stream<Meaning> to(String text) {
    if (text.isEmpty() || text.length() > LONGEST) {
      return Stream.empty();
    }
    long letters = letters(text);
    return words.stream()
        .filter(word -> word.mayBe(text, letters))
        .map(word -> new Near(word, EditDistance.between(text, word.text())))
        .filter(near -> near.enough(text))
        .sorted(comparingDouble(Near::share))
        .map(near -> near.word().meaning());
  }

  /** Which letters there are, roughly: enough to see quickly that two words are far apart. */
  private static long letters(String text) {
    return text.chars().mapToLong(letter -> 1L << (letter % Long.SIZE)).reduce(0, (a, b) -> a | b);
  }

  private record Word(String text, long letters, int allowed, Meaning meaning) {
    static Word of(String text, Meaning meaning) {
      int allowed = text.length() < 5 ? 1 : text.length() < 8 ? 2 : 3;
      return new Word(text, NearWords.letters(text), allowed, meaning);
    }

    boolean mayBe(String typed, long others) {
      return Math.abs(typed.length() - text.length()) <= allowed
          && Long.bitCount(letters & ~others) <= allowed
          && Long.bitCount(others & ~letters) <= allowed;
    }
  }

  private record Near(Word word, int distance) {
    /** Of a word of one letter nothing is left when that is changed. */
    boolean enough(String typed) {
      int longer = Math.max(typed.length(), word.text().length());
      return distance <= word.allowed() && distance < longer;
    }

    double share() {
      return (double) distance / word.text().length();
    }
  }
}

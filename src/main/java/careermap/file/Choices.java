package careermap.file;

import careermap.map.Folded;
import careermap.map.Language;
import careermap.map.Nearest;
import careermap.map.Phrase;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The words that a column lets people choose from, each of which stands for one value. */
record Choices(String name, List<String> values) {
  Phrase wordsFor(String value) {
    return SheetWords.say("choice." + name + "." + value);
  }

  List<String> words(Language language) {
    return values.stream().map(value -> wordsFor(value).in(language)).toList();
  }

  /** The value that is meant by its own name or its words in either language. */
  Optional<String> meantBy(String text) {
    String folded = Folded.of(text);
    return values.stream()
        .filter(value -> spellings(value).map(Folded::of).anyMatch(folded::equals))
        .findFirst();
  }

  Phrase hint(String text) {
    List<String> all = Stream.of(Language.values()).flatMap(it -> words(it).stream()).toList();
    Phrase choices =
        new Phrase(String.join("、", words(Language.JA)), String.join(", ", words(Language.EN)));
    return new Nearest(all).to(text).map(Hint::nearest).orElseGet(() -> Hint.oneOf(choices));
  }

  private Stream<String> spellings(String value) {
    Phrase words = wordsFor(value);
    return Stream.of(value, words.ja(), words.en());
  }
}

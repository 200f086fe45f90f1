package careermap.understanding;

import static java.util.function.Predicate.not;

import careermap.map.Language;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** A whole text (文) as it was read: its sentences, none of them empty. */
record Text(List<Sentence> sentences) {
  private static final int LONGEST = 4_000;

  static Text of(String typed, Names names) {
    String folded = cut(Folding.fold(Markup.plain(cut(typed))));
    return new Text(
        folded.lines().map(String::strip).filter(not(String::isEmpty)).map(names::mark).toList());
  }

  private static String cut(String text) {
    return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
  }

  boolean isEmpty() {
    return sentences.isEmpty();
  }

  /** Whether it is one word, which anybody may type in either language. */
  boolean isWord() {
    return sentences.size() == 1 && sentences.get(0).isWord();
  }

  /** Kana or Chinese characters make it Japanese, else Latin letters English; a code neither. */
  Optional<Language> writtenIn() {
    if (sentences.stream().anyMatch(Sentence::hasJapanese)) {
      return Optional.of(Language.JA);
    }
    return sentences.stream().anyMatch(Sentence::hasEnglish)
        ? Optional.of(Language.EN)
        : Optional.empty();
  }

  Meaning meaning(Intent intent) {
    return new Meaning(
        intent,
        all(Sentence::roles).toList(),
        all(Sentence::qualifications).toList(),
        all(Sentence::months).findFirst().orElse(null));
  }

  /** The same meaning about what this text names, unless it is about something already. */
  Meaning about(Meaning meaning) {
    return meaning.roles().isEmpty() ? meaning(meaning.intent()) : meaning;
  }

  private <T> Stream<T> all(Function<Sentence, Stream<T>> named) {
    return sentences.stream().flatMap(named).distinct();
  }
}

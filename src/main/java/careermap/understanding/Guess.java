package careermap.understanding;

import careermap.map.RoleCode;
import careermap.understanding.Understanding.Suggested;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What a text may have been meant to say, where it does not clearly say anything. */
final class Guess {
  private final Vocabulary vocabulary;
  private final NearWords nearWords;

  Guess(Vocabulary vocabulary, Names names) {
    Map<String, Meaning> words = new LinkedHashMap<>();
    vocabulary.words().forEach((word, intent) -> words.put(word, Meaning.of(intent)));
    names.ofRoles().forEach(role -> words.putIfAbsent(role.spelling(), aboutRole(role)));
    this.vocabulary = vocabulary;
    this.nearWords = new NearWords(words);
  }

  private static Meaning aboutRole(Mention role) {
    return Meaning.about(Intent.ABOUT_ROLE, List.of(new RoleCode(role.code())), List.of());
  }

  /** The nearest first; mistyped words are nearer than words that only hint at something. */
  List<Meaning> at(Text text) {
    return Stream.of(mistyped(text), hinted(text), named(text), alike(text))
        .flatMap(meanings -> meanings)
        .filter(meaning -> !meaning.intent().courtesy())
        .map(text::about)
        .distinct()
        .limit(Suggested.MOST)
        .toList();
  }

  private Stream<Meaning> mistyped(Text text) {
    return text.sentences().stream()
        .flatMap(sentence -> Stream.of(sentence.text(), sentence.marked()))
        .flatMap(sentence -> vocabulary.wrapping().unwrapped(sentence).stream())
        .flatMap(nearWords::to);
  }

  private Stream<Meaning> hinted(Text text) {
    return text.sentences().stream()
        .flatMap(sentence -> vocabulary.hints().in(sentence.marked()))
        .map(Reading::intent)
        .sorted()
        .map(Meaning::of);
  }

  private static Stream<Meaning> named(Text text) {
    return text.sentences().stream()
        .flatMap(sentence -> sentence.subject().stream())
        .map(Meaning::of);
  }

  private Stream<Meaning> alike(Text text) {
    return text.sentences().stream()
        .flatMap(sentence -> vocabulary.likeness().near(sentence.marked()))
        .map(Meaning::of);
  }
}

package careermap.understanding;

import static java.util.Comparator.comparing;
import static java.util.function.Predicate.not;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads texts: what they clearly say. */
final class Reader {
  private final Vocabulary vocabulary;
  private final Names names;

  Reader(Vocabulary vocabulary, Names names) {
    this.vocabulary = vocabulary;
    this.names = names;
  }

  Text read(String typed) {
    return Text.of(typed, names);
  }

  /** The one thing that a text says most clearly; courtesy counts only where it is alone. */
  Optional<Meaning> meaningOf(Text text) {
    List<Reading> readings = text.sentences().stream().flatMap(this::readings).toList();
    return first(readings.stream().filter(reading -> reading.intent() == Intent.DISTRESS))
        .or(() -> first(readings.stream().filter(not(reading -> reading.intent().courtesy()))))
        .or(() -> first(readings.stream()))
        .map(reading -> text.meaning(reading.intent()));
  }

  /** The first of those that explain most. */
  private static Optional<Reading> first(Stream<Reading> readings) {
    return readings.reduce((one, other) -> other.weight() > one.weight() ? other : one);
  }

  private Stream<Reading> readings(Sentence sentence) {
    Stream<Reading> sayings =
        vocabulary.sayings().in(sentence.marked()).sorted(comparing(Reading::intent));
    Stream<Reading> wholes = word(sentence).map(intent -> Reading.whole(intent, sentence));
    Stream<Reading> names = named(sentence).map(Reading::last);
    return Stream.of(wholes, sayings, names).flatMap(readings -> readings);
  }

  private Stream<Intent> word(Sentence sentence) {
    return Stream.of(sentence.text(), sentence.marked())
        .flatMap(text -> vocabulary.wrapping().unwrapped(text).stream())
        .flatMap(core -> vocabulary.word(core).stream())
        .limit(1);
  }

  /** What is asked by naming roles or a qualification and nothing else, but perhaps by when. */
  private Stream<Intent> named(Sentence sentence) {
    List<String> layers = vocabulary.wrapping().unwrapped(sentence.marked());
    boolean bare = layers.get(layers.size() - 1).isEmpty() || sentence.isPlan();
    return bare ? sentence.subject().stream() : Stream.empty();
  }
}

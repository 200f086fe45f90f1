package careermap.slack;

import careermap.map.CareerMaps;
import careermap.map.Language;
import careermap.map.Version;
import careermap.understanding.Intent;
import careermap.understanding.Meaning;
import careermap.understanding.Understanding;
import careermap.understanding.Vocabulary;
import careermap.understanding.Words;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Understands what people type, by the words of the map in force. */
final class Interpreter {
  /** The command alone, which most people use, needs no words. */
  private static final Function<Language, Understanding> CARD =
      language -> new Understanding.Understood(Meaning.of(Intent.CARD), language);

  private final CareerMaps maps;
  private final Supplier<Vocabulary> vocabulary;
  private volatile @Nullable Prepared latest;

  Interpreter(CareerMaps maps, Supplier<Vocabulary> vocabulary) {
    this.maps = maps;
    this.vocabulary = vocabulary;
  }

  Understanding command(String text, Language stored) {
    return text.isBlank() ? CARD.apply(stored) : words().command(text, stored);
  }

  Understanding message(String text, Language stored) {
    return words().message(text, stored);
  }

  /** Prepares the words of the map in force, so that nobody waits for it. */
  void prepare() {
    words();
  }

  private Words words() {
    Version version = maps.current();
    Prepared known = latest;
    return known != null && known.version() == version.number() ? known.words() : prepared(version);
  }

  /** Preparing is work for a second or so: whoever comes meanwhile waits for it. */
  private synchronized Words prepared(Version version) {
    Prepared known = latest;
    if (known == null || known.version() != version.number()) {
      known = new Prepared(version.number(), new Words(vocabulary.get(), version.map()));
      latest = known;
    }
    return known.words();
  }

  private record Prepared(int version, Words words) {}
}

package careermap.slack;

import careermap.map.CareerMaps;
import careermap.map.Language;
import careermap.map.Version;
import careermap.understanding.Understanding;
import careermap.understanding.Vocabulary;
import careermap.understanding.Words;
import org.jspecify.annotations.Nullable;

/** Understands what people type, by the words of the map in force. */
final class Interpreter {
  private final CareerMaps maps;
  private final Vocabulary vocabulary;
  private volatile @Nullable Prepared latest;

  Interpreter(CareerMaps maps, Vocabulary vocabulary) {
    this.maps = maps;
    this.vocabulary = vocabulary;
  }

  Understanding command(String text, Language stored) {
    return words().command(text, stored);
  }

  Understanding message(String text, Language stored) {
    return words().message(text, stored);
  }

  private Words words() {
    Version version = maps.current();
    Prepared known = latest;
    if (known == null || known.version() != version.number()) {
      known = new Prepared(version.number(), new Words(vocabulary, version.map()));
      latest = known;
    }
    return known.words();
  }

  private record Prepared(int version, Words words) {}
}

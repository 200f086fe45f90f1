package careermap.file;

import careermap.map.Nearest;
import careermap.map.Phrase;
import java.util.Collection;

/** What to write instead: the nearest name, else a short list of all that would do. */
enum Hint {
  NEAREST,
  CHOICES,
  CHECK_SPELLING;

  private static final int SHORT_LIST = 12;

  static Phrase towards(String word, Collection<String> names) {
    return new Nearest(names).to(word).map(Hint::nearest).orElseGet(() -> choices(names));
  }

  static Phrase nearest(String name) {
    return NEAREST.say(name);
  }

  static Phrase oneOf(Phrase names) {
    return CHOICES.say(names);
  }

  private static Phrase choices(Collection<String> names) {
    return names.isEmpty() || names.size() > SHORT_LIST
        ? CHECK_SPELLING.say()
        : oneOf(new Phrase(String.join(", ", names), String.join(", ", names)));
  }

  private Phrase say(Object... arguments) {
    return MapWords.say("HINT_" + name(), arguments);
  }
}

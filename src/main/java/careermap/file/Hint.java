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
    return new Nearest(names).to(word).map(NEAREST::say).orElseGet(() -> choices(names));
  }

  private static Phrase choices(Collection<String> names) {
    return names.isEmpty() || names.size() > SHORT_LIST
        ? CHECK_SPELLING.say()
        : CHOICES.say(String.join(", ", names));
  }

  private Phrase say(Object... arguments) {
    return MapWords.say("HINT_" + name(), arguments);
  }
}

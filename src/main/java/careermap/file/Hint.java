package careermap.file;

import careermap.map.Phrase;
import java.util.Collection;

/** What to write instead: the nearest name, else a short list of all that would do. */
final class Hint {
  private static final int SHORT_LIST = 12;

  private Hint() {}

  static Phrase towards(String word, Collection<String> names) {
    return Nearest.to(word, names).map(Fault.NEAREST::say).orElseGet(() -> choices(names));
  }

  private static Phrase choices(Collection<String> names) {
    if (names.isEmpty() || names.size() > SHORT_LIST) {
      return Fault.CHECK.say();
    }
    return Fault.CHOICES.say(String.join(", ", names));
  }
}

package careermap.change;

import careermap.map.Language;
import careermap.map.Phrase;
import careermap.wording.Wording;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Words in both languages. */
final class InBoth {
  private InBoth() {}

  static Phrase of(Function<Wording, String> words) {
    return new Phrase(words.apply(Wording.in(Language.JA)), words.apply(Wording.in(Language.EN)));
  }

  static Phrase same(Object word) {
    return new Phrase(word.toString(), word.toString());
  }

  static Phrase say(String key, Phrase... parts) {
    return of(
        wording -> wording.say(key, Arrays.stream(parts).map(wording::of).toArray(Object[]::new)));
  }

  /** The phrases one after the other, as a list in a sentence. */
  static Phrase list(List<Phrase> phrases) {
    return of(
        wording ->
            phrases.stream().map(wording::of).collect(Collectors.joining(wording.say("list.and"))));
  }
}

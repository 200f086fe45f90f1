package careermap.understanding;

import careermap.map.CareerMap;
import careermap.map.Language;
import java.util.List;
import java.util.Optional;

/** The words (ことば) of one map: what a text typed to the app means. */
public final class Words {
  private final Reader reader;
  private final Guess guess;

  /** Prepared once for a version of the map; understanding a text then only looks things up. */
  public Words(Vocabulary vocabulary, CareerMap map) {
    Names names = new Names(vocabulary, map);
    this.reader = new Reader(vocabulary, names);
    this.guess = new Guess(vocabulary, names);
  }

  /**
   * What follows the command; nothing means the card.
   *
   * @param stored the language of the person, in which a lone word is answered
   */
  public Understanding command(String text, Language stored) {
    Text read = reader.read(text);
    Language language = read.isWord() ? stored : read.writtenIn().orElse(stored);
    return read.isEmpty()
        ? new Understanding.Understood(Meaning.of(Intent.CARD), stored)
        : understand(read, language);
  }

  /**
   * A direct message, answered in the language that it is written in.
   *
   * @param stored for a message that shows no language, such as a role's code
   */
  public Understanding message(String text, Language stored) {
    Text read = reader.read(text);
    return understand(read, read.writtenIn().orElse(stored));
  }

  private Understanding understand(Text text, Language language) {
    Optional<Meaning> meaning = reader.meaningOf(text);
    return meaning
        .<Understanding>map(found -> new Understanding.Understood(found, language))
        .orElseGet(() -> offered(guess.at(text), language));
  }

  private static Understanding offered(List<Meaning> nearest, Language language) {
    return nearest.isEmpty()
        ? new Understanding.NotUnderstood(language)
        : new Understanding.Suggested(nearest, language);
  }
}

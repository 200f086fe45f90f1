package careermap.conversation;

import careermap.person.Person;
import careermap.person.PersonId;
import java.util.List;
import java.util.Optional;

/** Opens one talk for one of the two (面談の記録をひらく); it does not exist for anybody else. */
public final class OpenTalk {
  private final Conversations conversations;
  private final ResumePairing resumePairing;
  private final Notes notes;
  private final NoteSeal seal;

  public OpenTalk(
      Conversations conversations, ResumePairing resumePairing, Notes notes, NoteSeal seal) {
    this.conversations = conversations;
    this.resumePairing = resumePairing;
    this.notes = notes;
    this.seal = seal;
  }

  public Optional<TalkPage> of(Person reader, String talk) {
    return resumePairing
        .of(reader, talk)
        .flatMap(
            pairing -> conversations.byId(talk).map(found -> page(pairing, found, reader.id())));
  }

  private TalkPage page(Pairing pairing, Conversation talk, PersonId reader) {
    List<SealedNote> all = notes.in(talk.id());
    return new TalkPage(
        pairing,
        talk,
        conversations.promisesIn(talk.id()),
        all.stream()
            .filter(note -> note.isFor(reader, talk))
            .map(note -> ReadableNote.of(note, seal))
            .toList(),
        talk.mayBeTakenBack(reader, all));
  }
}

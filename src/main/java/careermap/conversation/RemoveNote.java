package careermap.conversation;

import careermap.person.Person;
import java.util.Optional;

/** Removes a note of one's own (メモを消す). */
public final class RemoveNote {
  private final Notes notes;

  public RemoveNote(Notes notes) {
    this.notes = notes;
  }

  /** The id of the talk that it was about; empty where it is no note of theirs. */
  public Optional<String> by(Person author, String note) {
    Optional<SealedNote> own = notes.byId(note).filter(found -> found.author().equals(author.id()));
    own.map(SealedNote::id).ifPresent(notes::remove);
    return own.map(SealedNote::conversation);
  }
}

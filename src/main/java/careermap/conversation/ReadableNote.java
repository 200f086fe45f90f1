package careermap.conversation;

import careermap.person.PersonId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A note for somebody who may read it (読めるメモ).
 *
 * @param words null where it cannot be read, because its key is gone
 */
public record ReadableNote(
    String id,
    PersonId author,
    SealedNote.Readers readers,
    @Nullable String words,
    Instant writtenAt) {
  static ReadableNote of(SealedNote note, NoteSeal seal) {
    return new ReadableNote(
        note.id(), note.author(), note.readers(), seal.open(note).orElse(null), note.writtenAt());
  }

  /** Nobody's words belong into a log. */
  @Override
  public String toString() {
    return "note " + id;
  }
}

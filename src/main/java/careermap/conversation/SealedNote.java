package careermap.conversation;

import careermap.person.PersonId;
import java.time.Instant;

/**
 * A note as it is stored (封をしたメモ): nobody reads it without the key.
 *
 * @param conversation the id of the talk that it is about
 * @param keyId the name of the key that it was sealed with
 */
public record SealedNote(
    String id,
    String conversation,
    PersonId author,
    Readers readers,
    String keyId,
    byte[] sealed,
    Instant writtenAt) {
  public SealedNote {
    sealed = sealed.clone();
  }

  @Override
  public byte[] sealed() {
    return sealed.clone();
  }

  /**
   * What the seal is bound to: under another id, talk, author or circle of readers it does not
   * open.
   */
  public NoteTie tie() {
    return new NoteTie(id, conversation, author, readers);
  }

  /** A private note is its author's alone, a shared one the two's. */
  boolean isFor(PersonId reader, Conversation talk) {
    return author.equals(reader) || (readers == Readers.SHARED && talk.isOf(reader));
  }

  SealedNote sealedAnew(NoteSeal.Sealed anew) {
    return new SealedNote(id, conversation, author, readers, anew.keyId(), anew.bytes(), writtenAt);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SealedNote note && id.equals(note.id);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }

  @Override
  public String toString() {
    return "note " + id;
  }

  /** Who may read a note (メモを読める人). */
  public enum Readers {
    /** Its author alone. */
    PRIVATE,
    /** The two of the talk. */
    SHARED
  }
}

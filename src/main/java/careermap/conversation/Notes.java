package careermap.conversation;

import careermap.person.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The notes, all of them sealed (メモ). */
public interface Notes {
  Optional<SealedNote> byId(String id);

  /** Those of a talk, oldest first. */
  List<SealedNote> in(String conversation);

  void remove(String id);

  /**
   * The shared ones of a person's talks with others than {@code supervisor}, newest first; none of
   * a confidential talk.
   */
  List<SealedNote> sharedBefore(PersonId person, PersonId supervisor);

  /** Those that carry this key and whose id comes after {@code after}, by id. */
  List<SealedNote> carrying(String key, String after, int most);

  /** Puts another seal in the place of {@code before}, unless the note has changed since. */
  void replace(SealedNote before, SealedNote anew);

  /** The keys that the notes need. */
  Set<String> keysInUse();

  /** Whether a person lets this reader see the shared notes of their earlier talks. */
  boolean mayRead(PersonId person, PersonId reader);

  void allow(PersonId person, PersonId reader, Instant now);

  void disallow(PersonId person, PersonId reader);
}

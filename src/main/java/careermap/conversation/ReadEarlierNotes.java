package careermap.conversation;

import careermap.access.AccessLog;
import careermap.access.Matter;
import careermap.access.Relation;
import careermap.access.Rights;
import careermap.person.People;
import careermap.person.Person;
import careermap.person.PersonId;
import java.time.Clock;
import java.util.List;

/**
 * Shows a supervisor the shared notes of a person's talks with earlier ones (前の上司との共有メモを読む), where
 * the person agreed; and keeps that they looked.
 */
public final class ReadEarlierNotes {
  private final Notes notes;
  private final NoteSeal seal;
  private final People people;
  private final AccessLog accessLog;
  private final Clock clock;

  public ReadEarlierNotes(
      Notes notes, NoteSeal seal, People people, AccessLog accessLog, Clock clock) {
    this.notes = notes;
    this.seal = seal;
    this.people = people;
    this.accessLog = accessLog;
    this.clock = clock;
  }

  /** Newest first; empty for whoever may not read them. */
  public List<ReadableNote> of(PersonId person, Person reader) {
    boolean may =
        people.byId(person).filter(owner -> leads(reader, owner)).isPresent()
            && notes.mayRead(person, reader.id());
    List<SealedNote> shared = may ? notes.sharedBefore(person, reader.id()) : List.of();
    if (!shared.isEmpty()) {
      accessLog.looked(reader.id().value(), List.of(person), AccessLog.What.NOTES, clock.instant());
    }
    return shared.stream().map(note -> ReadableNote.of(note, seal)).toList();
  }

  /** The notes are of others' talks with them. */
  private static boolean leads(Person reader, Person owner) {
    Relation relation = Relation.of(reader.id(), owner);
    return relation != Relation.SELF && Rights.may(relation, Matter.SHARED_NOTE);
  }
}

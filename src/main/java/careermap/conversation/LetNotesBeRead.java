package careermap.conversation;

import careermap.person.Person;
import careermap.person.PersonId;
import java.time.Clock;

/**
 * Lets one's supervisor read the shared notes of talks with earlier ones, or no longer
 * (新しい上司にも見せる).
 */
public final class LetNotesBeRead {
  private final Notes notes;
  private final Clock clock;

  public LetNotesBeRead(Notes notes, Clock clock) {
    this.notes = notes;
    this.clock = clock;
  }

  /**
   * Nothing comes of it where {@code reader} is not the person's supervisor.
   *
   * @param reader whom the person was asked about; from outside, it may be anybody
   */
  public void by(Person person, String reader, boolean allowed) {
    PersonId supervisor = person.supervisor();
    if (supervisor == null || !supervisor.value().equals(reader)) {
      return;
    }
    if (allowed) {
      notes.allow(person.id(), supervisor, clock.instant());
    } else {
      notes.disallow(person.id(), supervisor);
    }
  }
}

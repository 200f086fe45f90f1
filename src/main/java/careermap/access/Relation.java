package careermap.access;

import careermap.person.Person;
import careermap.person.PersonId;

/** What a reader is to the person whom something is about (関わり). */
public enum Relation {
  SELF,
  /** Whoever leads the person today. */
  SUPERVISOR,
  /** Whoever leads a supervisor of the person today, or their supervisor, and so on. */
  SUPERVISORS_SUPERVISOR,
  /** The other of the two: of a talk, of a sheet, of a hand that was raised. */
  PARTNER,
  /** Whom the person asked for a talk, as long as that is open. */
  LISTENER,
  HR,
  /** Everybody else on the roster, former supervisors too. */
  COLLEAGUE,
  /** Whoever is not on the roster, or has left. */
  STRANGER;

  /** By the reporting line of today alone. */
  public static Relation of(PersonId reader, Person person) {
    if (reader.equals(person.id())) {
      return SELF;
    }
    return reader.equals(person.supervisor()) ? SUPERVISOR : COLLEAGUE;
  }
}

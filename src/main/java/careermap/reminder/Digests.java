package careermap.reminder;

import careermap.person.Person;
import careermap.person.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The digests that were decided (今週のお知らせの一覧). */
public interface Digests {
  /** As it stands now: with whatever has become of each line. */
  Optional<Digest> byId(String id);

  /**
   * As to its people alone: its promises are left out. Empty where there is none in the week, or it
   * names nobody.
   *
   * @param week its Monday
   */
  Optional<Digest> peopleOf(Person supervisor, LocalDate week);

  /** The latest of a supervisor. */
  Optional<Digest> latestOf(PersonId supervisor);

  /**
   * Somebody pressed something on it; the first time counts, and only where it is the presser's.
   */
  void answered(String id, PersonId by, Instant now);

  /** The supervisor takes the week off, or not after all; both are answers. */
  void skip(String id, PersonId by, boolean skipped, Instant now);

  /**
   * Whom the digests of a week name.
   *
   * @param week its Monday
   */
  Set<PersonId> namedIn(LocalDate week);

  /** Supervisors who have not answered three or more digests in a row, most first. */
  List<IgnoredDigests> ignored();

  /** Present supervisors who want no digest, by name. */
  List<Person> switchedOff();

  /** Present people whom nobody is responsible for, by name. */
  List<Unattended> unattended();
}

package careermap.reminder;

import careermap.person.PersonId;
import java.util.Optional;

/** What supervisors said about being reminded of people (あとで知らせる人). */
public interface Snoozes {
  /** The one of {@code supervisor} about {@code person}, also where it is over. */
  Optional<Snooze> of(PersonId person, PersonId supervisor);

  /** Sets it in the place of any other about the person. */
  void set(Snooze snooze);

  /** The person may be named again at once. */
  void remove(PersonId person, PersonId supervisor);
}

package careermap.reminder;

import careermap.person.Person;
import careermap.person.PersonId;
import java.util.List;

/** What people chose about reminders (お知らせの設定). */
public interface Preferences {
  /** {@link Preference#NONE} where nothing was chosen. */
  Preference of(PersonId person);

  void choose(PersonId person, Preference preference);

  /** Present people who may be asked by people of other teams, by name. */
  List<Person> listeners();
}

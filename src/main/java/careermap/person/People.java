package careermap.person;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The people of the roster (社員名簿), those who left included. */
public interface People {
  Optional<Person> byId(PersonId id);

  /** Finds by e-mail, whatever the case of its letters. */
  Optional<Person> byEmail(String email);

  /** Those who report to {@code supervisor} and have not left, by name. */
  List<Person> reportsOf(PersonId supervisor);

  List<Person> all();

  /** All, as the roster has them: without the Slack ids that were found by e-mail. */
  List<Person> asInRoster();

  /** The roles that somebody had before the present one, in any order. */
  List<RolePeriod> earlierRolesOf(PersonId id);

  /** The roles of all people in time. */
  Map<PersonId, RoleHistory> histories();

  /** Writes the changes of {@code plan} and what they turn into history, all or nothing. */
  void apply(RosterPlan plan);
}

package careermap.person;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/** The people of the roster (社員名簿), those who left included. */
public interface People {
  Optional<Person> byId(PersonId id);

  /** Finds by e-mail, whatever the case of its letters. */
  Optional<Person> byEmail(String email);

  /** Those who report to {@code supervisor} and have not left, by name. */
  List<Person> reportsOf(PersonId supervisor);

  List<Person> all();

  /**
   * All, as the roster has them: without the Slack ids that were found by e-mail, and with the
   * supervisors whom it names, whoever acts for them.
   */
  List<Person> asInRoster();

  /** The roles that somebody had before the present one, in any order. */
  List<RolePeriod> earlierRolesOf(PersonId id);

  /** Reads the roles of each person in time, one person after the other. */
  void eachHistory(BiConsumer<PersonId, RoleHistory> reader);

  /** Writes the changes of {@code plan} and what they turn into history, all or nothing. */
  default void apply(RosterPlan plan) {
    apply(plan, RowsDone.UNSEEN);
  }

  /** The same, while somebody watches. */
  void apply(RosterPlan plan, RowsDone watcher);
}

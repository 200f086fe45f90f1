package careermap.roster;

import careermap.person.Person;

/**
 * Somebody's row of the roster as it is (名簿の一行).
 *
 * @param person as in the roster: without a Slack account that was found by e-mail
 * @param seal stands for the row to the last letter
 */
public record RosterRow(Person person, String seal) {
  static RosterRow of(Person person) {
    return new RosterRow(person, RosterSeal.of(person));
  }
}

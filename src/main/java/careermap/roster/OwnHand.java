package careermap.roster;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import careermap.guidance.Visitor;
import careermap.person.Mailboxes;
import careermap.person.Person;
import careermap.person.PersonId;
import careermap.person.RosterChange;
import careermap.person.RosterPlan;
import careermap.person.SlackId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Whoever changes the roster, and whom they would come to lead by it. Nobody makes themselves
 * somebody's supervisor, neither by the supervisor's column nor by taking the place of one: whose
 * account it is stands in the roster, too.
 *
 * @param number of the person whose account it is now
 * @param mailbox by which the account would be found in the roster
 */
record OwnHand(Optional<PersonId> number, SlackId account, Optional<String> mailbox) {
  static OwnHand of(Visitor visitor, Mailboxes mailboxes) {
    return new OwnHand(
        visitor.standing().map(standing -> standing.person().id()),
        visitor.id(),
        mailboxes.of(visitor.id()));
  }

  /** Those whom they would lead and do not lead now; they are somebody else's to give. */
  List<Person> gains(Collection<Person> known, RosterPlan plan) {
    Map<PersonId, Person> changed = byId(plan.changes().stream().map(RosterChange::after).toList());
    Map<PersonId, Person> after = byId(known);
    after.putAll(changed);
    Set<PersonId> own =
        after.values().stream().filter(this::isOwn).map(Person::id).collect(toSet());
    Set<PersonId> led = known.stream().filter(this::isLed).map(Person::id).collect(toSet());
    return after.values().stream()
        .filter(person -> person.supervisor() != null && own.contains(person.supervisor()))
        .filter(
            person -> changed.containsKey(person.id()) || changed.containsKey(person.supervisor()))
        .filter(person -> !led.contains(person.id()))
        .toList();
  }

  private static Map<PersonId, Person> byId(Collection<Person> known) {
    return known.stream()
        .collect(toMap(Person::id, person -> person, (one, other) -> one, LinkedHashMap::new));
  }

  /** Whether somebody is, or would be, whoever changes it. */
  private boolean isOwn(Person person) {
    return number.filter(person.id()::equals).isPresent()
        || account.equals(person.slackId())
        || mailbox.filter(one -> one.equalsIgnoreCase(person.email())).isPresent();
  }

  private boolean isLed(Person person) {
    return number.filter(one -> one.equals(person.supervisor())).isPresent();
  }
}

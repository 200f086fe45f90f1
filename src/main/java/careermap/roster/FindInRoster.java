package careermap.roster;

import static java.util.stream.Collectors.toSet;

import careermap.access.AccessLog;
import careermap.access.Matter;
import careermap.guidance.Visitor;
import careermap.map.Folded;
import careermap.person.People;
import careermap.person.Person;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds people of the roster by number, e-mail or a part of the name (名簿の人をさがす). */
public final class FindInRoster {
  /** So many are named at the most. */
  public static final int MOST = 15;

  private final People people;
  private final AccessLog accessLog;
  private final Clock clock;

  public FindInRoster(People people, AccessLog accessLog, Clock clock) {
    this.people = people;
    this.accessLog = accessLog;
    this.clock = clock;
  }

  /**
   * Those that fit, and one more than {@link #MOST} where there are more; empty for whoever does
   * not have the rights. Whom it names can see the look.
   */
  public Optional<List<Person>> by(Visitor visitor, String words) {
    if (!visitor.may(Matter.ROSTER)) {
      return Optional.empty();
    }
    List<Person> found = found(Folded.of(words));
    accessLog.looked(
        visitor.actor(),
        found.stream().limit(MOST).map(Person::id).collect(toSet()),
        AccessLog.What.HR_DESK,
        clock.instant());
    return Optional.of(found);
  }

  private List<Person> found(String words) {
    return words.isEmpty()
        ? List.of()
        : people.asInRoster().stream()
            .filter(person -> fits(person, words))
            .limit(MOST + 1L)
            .toList();
  }

  private static boolean fits(Person person, String words) {
    boolean address =
        Stream.of(person.id().value(), person.email(), person.slackId())
            .filter(Objects::nonNull)
            .anyMatch(text -> Folded.of(text.toString()).equals(words));
    return address || Folded.of(person.name()).contains(words);
  }
}

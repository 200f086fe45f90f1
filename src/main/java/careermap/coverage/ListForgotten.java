package careermap.coverage;

import careermap.access.AccessLog;
import careermap.access.Matter;
import careermap.guidance.Standing;
import careermap.guidance.Standings;
import careermap.guidance.Visitor;
import careermap.person.Person;
import careermap.person.PersonId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Lists who was not talked to for long (久しく話していない人を見る), for human resources: they may see that
 * talks take place. A confidential one is not known here, for they may lead whoever had it.
 */
public final class ListForgotten {
  private final Standings standings;
  private final Talks talks;
  private final AccessLog accessLog;
  private final Clock clock;

  /**
   * @param clock in the company's zone
   */
  public ListForgotten(Standings standings, Talks talks, AccessLog accessLog, Clock clock) {
    this.standings = standings;
    this.talks = talks;
    this.accessLog = accessLog;
    this.clock = clock;
  }

  /**
   * By employee number; empty for whoever does not have the rights. Everybody named can see the
   * look.
   */
  public Optional<List<Person>> to(Visitor visitor) {
    return visitor.may(Matter.COVERAGE) ? Optional.of(shown(visitor)) : Optional.empty();
  }

  private List<Person> shown(Visitor visitor) {
    LocalDate day = LocalDate.now(clock);
    Map<PersonId, Talks.Held> held = talks.until(day, day);
    List<Person> forgotten =
        standings.ofEverybody().stream()
            .map(Standing::person)
            .filter(one -> Member.counts(one, day) && !Member.isNew(one, day))
            .filter(one -> isForgotten(one, held, day))
            .toList();
    accessLog.looked(
        visitor.actor(),
        forgotten.stream().map(Person::id).toList(),
        AccessLog.What.HR_DESK,
        clock.instant());
    return forgotten;
  }

  private static boolean isForgotten(Person person, Map<PersonId, Talks.Held> held, LocalDate day) {
    Talks.Held own = held.getOrDefault(person.id(), Talks.Held.NONE);
    return Band.of(own.last(), day).compareTo(Band.LONGER) >= 0;
  }
}

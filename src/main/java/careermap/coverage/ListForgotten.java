package careermap.coverage;

import careermap.access.AccessLog;
import careermap.guidance.Standing;
import careermap.guidance.Standings;
import careermap.guidance.Visitor;
import careermap.person.Person;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Lists who was not talked to for long (久しく話していない人を見る), for human resources: they may see that
 * talks take place. A talk that a supervisor never learns of changes nothing here, for a name that is
 * missing would tell of it.
 */
public final class ListForgotten {
  private final Standings standings;
  private final AccessLog accessLog;
  private final Clock clock;

  /**
   * @param clock in the company's zone
   */
  public ListForgotten(Standings standings, AccessLog accessLog, Clock clock) {
    this.standings = standings;
    this.accessLog = accessLog;
    this.clock = clock;
  }

  /** By employee number; empty for whoever does not have the rights. Everybody named can see the look. */
  public Optional<List<Person>> to(Visitor visitor) {
    return visitor.hr() ? Optional.of(shown(visitor)) : Optional.empty();
  }

  private List<Person> shown(Visitor visitor) {
    LocalDate day = LocalDate.now(clock);
    List<Person> forgotten =
        standings.ofEverybody().stream()
            .filter(one -> isForgotten(one, day))
            .map(Standing::person)
            .toList();
    accessLog.looked(
        Viewer.of(visitor),
        forgotten.stream().map(Person::id).toList(),
        AccessLog.What.HR_DESK,
        clock.instant());
    return forgotten;
  }

  private static boolean isForgotten(Standing standing, LocalDate day) {
    Person person = standing.person();
    return Member.counts(person, day)
        && !Member.isNew(person, day)
        && Band.of(standing.lastTalk(), day).compareTo(Band.LONGER) >= 0;
  }
}

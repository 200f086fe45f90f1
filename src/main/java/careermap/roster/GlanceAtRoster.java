package careermap.roster;

import careermap.access.Matter;
import careermap.guidance.Visitor;
import careermap.map.CareerMaps;
import careermap.person.Accounts;
import careermap.person.People;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** Shows human resources how the roster stands (名簿をひと目で見る), without naming anybody. */
public final class GlanceAtRoster {
  private final People people;
  private final Accounts accounts;
  private final CareerMaps maps;
  private final RosterLog log;
  private final Clock clock;

  public GlanceAtRoster(
      People people, Accounts accounts, CareerMaps maps, RosterLog log, Clock clock) {
    this.people = people;
    this.accounts = accounts;
    this.maps = maps;
    this.log = log;
    this.clock = clock;
  }

  /** Empty for whoever does not have the rights. */
  public Optional<RosterGlance> by(Visitor visitor) {
    if (!visitor.may(Matter.HR_DESK)) {
      return Optional.empty();
    }
    LocalDate today = LocalDate.now(clock.withZone(visitor.zone()));
    RosterFacts facts = new RosterFacts(people, accounts, maps, today);
    return Optional.of(
        new RosterGlance(facts.present(), log.latest().orElse(null), facts.counts()));
  }
}

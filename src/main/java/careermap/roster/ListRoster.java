package careermap.roster;

import static java.util.stream.Collectors.toSet;

import careermap.access.AccessLog;
import careermap.access.Matter;
import careermap.guidance.Visitor;
import careermap.map.CareerMaps;
import careermap.person.Accounts;
import careermap.person.People;
import careermap.person.Person;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Lists people of the roster for human resources (名簿の一覧を見る); whom it names can see the look. */
public final class ListRoster {
  private final People people;
  private final Accounts accounts;
  private final CareerMaps maps;
  private final AccessLog accessLog;
  private final Clock clock;

  public ListRoster(
      People people, Accounts accounts, CareerMaps maps, AccessLog accessLog, Clock clock) {
    this.people = people;
    this.accounts = accounts;
    this.maps = maps;
    this.accessLog = accessLog;
    this.clock = clock;
  }

  /**
   * A page; empty for whoever does not have the rights.
   *
   * @param from the place of the first, from 0
   */
  public Optional<RosterPage> by(Visitor visitor, RosterList list, int from) {
    return visitor.may(Matter.HR_DESK) ? Optional.of(page(visitor, list, from)) : Optional.empty();
  }

  private RosterPage page(Visitor visitor, RosterList list, int from) {
    LocalDate today = LocalDate.now(clock.withZone(visitor.zone()));
    List<Person> all = new RosterFacts(people, accounts, maps, today).in(list);
    List<Person> shown = all.stream().skip(from).limit(RosterPage.LENGTH).toList();
    accessLog.looked(
        visitor.actor(),
        shown.stream().map(Person::id).collect(toSet()),
        AccessLog.What.HR_DESK,
        clock.instant());
    return new RosterPage(list, shown, from, all.size());
  }
}

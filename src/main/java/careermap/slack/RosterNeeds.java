package careermap.slack;

import careermap.access.AccessLog;
import careermap.map.CareerMaps;
import careermap.person.Accounts;
import careermap.person.People;
import careermap.roster.GlanceAtRoster;
import careermap.roster.ListRoster;
import careermap.roster.RosterLog;
import java.time.Clock;

/**
 * What keeping the roster asks of the rest of the house.
 *
 * @param clock in the company's zone
 */
public record RosterNeeds(
    People people,
    Accounts accounts,
    CareerMaps maps,
    RosterLog log,
    AccessLog accessLog,
    Clock clock) {

  GlanceAtRoster glance() {
    return new GlanceAtRoster(people, accounts, maps, log, clock);
  }

  ListRoster list() {
    return new ListRoster(people, accounts, maps, accessLog, clock);
  }
}

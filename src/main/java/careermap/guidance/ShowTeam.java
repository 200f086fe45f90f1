package careermap.guidance;

import careermap.access.AccessLog;
import careermap.access.Matter;
import careermap.access.Relation;
import careermap.access.Rights;
import careermap.person.Person;
import java.time.Clock;
import java.util.List;

/** Shows a supervisor their team (チームを見る), and keeps that they looked. */
public final class ShowTeam {
  private final Standings standings;
  private final AccessLog accessLog;
  private final Clock clock;

  public ShowTeam(Standings standings, AccessLog accessLog, Clock clock) {
    this.standings = standings;
    this.accessLog = accessLog;
    this.clock = clock;
  }

  /** Those who report to {@code supervisor}, by name; empty for somebody without a team. */
  public List<TeamMember> of(Person supervisor) {
    List<TeamMember> team =
        standings.teamOf(supervisor.id()).stream()
            .filter(member -> may(supervisor, member.person()))
            .toList();
    accessLog.looked(
        supervisor.id().value(),
        team.stream().map(member -> member.person().id()).toList(),
        AccessLog.What.TEAM,
        clock.instant());
    return team;
  }

  private static boolean may(Person supervisor, Person person) {
    return Rights.may(Relation.of(supervisor.id(), person), Matter.TEAM_LINE);
  }
}

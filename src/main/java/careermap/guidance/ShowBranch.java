package careermap.guidance;

import static java.util.stream.Collectors.toMap;

import careermap.access.Matter;
import careermap.access.Relation;
import careermap.access.Rights;
import careermap.person.Person;
import careermap.person.PersonId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Shows somebody how far talks are held in the teams below their own (枝ごとの面談の状況を見る). */
public final class ShowBranch {
  private final Standings standings;
  private final Clock clock;

  public ShowBranch(Standings standings, Clock clock) {
    this.standings = standings;
    this.clock = clock;
  }

  /**
   * Empty for whoever leads nobody who leads others.
   *
   * @param zone where the reader is; it decides what day it is
   */
  public Optional<BranchCoverage> of(Person reader, ZoneId zone) {
    List<TeamMember> branch = standings.branchOf(reader.id());
    Map<PersonId, Person> inBranch =
        branch.stream()
            .map(TeamMember::person)
            .collect(toMap(Person::id, one -> one, (one, same) -> one, LinkedHashMap::new));
    List<TeamMember> below =
        branch.stream().filter(member -> may(reader, member.person(), inBranch)).toList();
    return below.isEmpty()
        ? Optional.empty()
        : Optional.of(BranchCoverage.of(below, inBranch, LocalDate.now(clock.withZone(zone))));
  }

  private static boolean may(Person reader, Person person, Map<PersonId, Person> inBranch) {
    PersonId leader = person.supervisor();
    boolean isAbove = leader != null && inBranch.containsKey(leader);
    return Rights.may(
        isAbove ? Relation.SUPERVISORS_SUPERVISOR : Relation.of(reader.id(), person),
        Matter.BRANCH_COVERAGE);
  }
}

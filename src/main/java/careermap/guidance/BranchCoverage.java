package careermap.guidance;

import static java.util.Comparator.comparing;

import careermap.person.Headcount;
import careermap.person.Person;
import careermap.person.PersonId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How far talks are held in the teams below somebody's own (枝ごとの面談の状況), as counts.
 *
 * @param total of all teams; null where it would tell of a team that is not told
 */
public record BranchCoverage(List<BranchTeam> teams, @Nullable Count total) {
  static final int MONTHS = 3;

  public BranchCoverage {
    teams = List.copyOf(teams);
  }

  /**
   * @param members of the teams below, each with the supervisor by whom they are led
   * @param supervisors by number, in the order in which their teams are told
   */
  static BranchCoverage of(
      List<TeamMember> members, Map<PersonId, Person> supervisors, LocalDate today) {
    Map<PersonId, List<TeamMember>> byTeam = new TreeMap<>(comparing(PersonId::value));
    members.forEach(
        member -> {
          PersonId leader = member.person().supervisor();
          if (leader != null) {
            byTeam.computeIfAbsent(leader, id -> new ArrayList<>()).add(member);
          }
        });
    List<BranchTeam> teams =
        supervisors.values().stream()
            .flatMap(
                supervisor ->
                    Optional.ofNullable(byTeam.get(supervisor.id()))
                        .map(team -> new BranchTeam(supervisor, count(team, today)))
                        .stream())
            .toList();
    return new BranchCoverage(teams, total(byTeam, today));
  }

  private static @Nullable Count count(List<TeamMember> team, LocalDate today) {
    Count count = Count.of(team, today);
    return count.isTold() ? count : null;
  }

  /**
   * Whoever takes the teams that are told from it gets nobody, or several teams that may be told.
   */
  private static @Nullable Count total(Map<PersonId, List<TeamMember>> byTeam, LocalDate today) {
    List<List<TeamMember>> untold =
        byTeam.values().stream().filter(team -> count(team, today) == null).toList();
    boolean tellsNothing =
        untold.isEmpty() || (untold.size() > 1 && Count.of(flat(untold), today).isTold());
    return tellsNothing ? count(flat(byTeam.values()), today) : null;
  }

  private static List<TeamMember> flat(Collection<List<TeamMember>> teams) {
    return teams.stream().flatMap(List::stream).toList();
  }

  /**
   * A team below (枝のチーム).
   *
   * @param count null where it would tell of fewer than five
   */
  public record BranchTeam(Person supervisor, @Nullable Count count) {}

  /**
   * People, and those of them with whom there was a talk in the last three months (面談のあった人数). A
   * confidential talk is not known here.
   */
  public record Count(int people, int talked) {
    static Count of(List<TeamMember> team, LocalDate today) {
      LocalDate from = today.minusMonths(MONTHS);
      return new Count(
          team.size(), (int) team.stream().filter(member -> hasTalked(member, from)).count());
    }

    /** Nobody and everybody are told; a few of those who did or did not are not. */
    boolean isTold() {
      return people >= Headcount.FEWEST
          && !Headcount.isFew(talked)
          && !Headcount.isFew(people - talked);
    }

    private static boolean hasTalked(TeamMember member, LocalDate from) {
      LocalDate last = member.lastTalk();
      return last != null && !last.isBefore(from);
    }
  }
}

package careermap.guidance;

import static careermap.person.Fixtures.TODAY;
import static careermap.person.Fixtures.somePerson;
import static org.assertj.core.api.Assertions.assertThat;

import careermap.guidance.BranchCoverage.BranchTeam;
import careermap.guidance.BranchCoverage.Count;
import careermap.person.Person;
import careermap.person.PersonId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BranchCoverageTest {
  private static final int MOST_TEAMS = 5;

  @Test
  void talksOfTheLastThreeMonthsAreCountedForEachTeam() {
    BranchCoverage branch = branch(talks(12, 5), talks(6, 0), talks(5, 5));
    assertThat(branch.teams())
        .extracting(BranchTeam::count)
        .containsExactly(new Count(12, 5), new Count(6, 0), new Count(5, 5));
    assertThat(branch.total()).isEqualTo(new Count(23, 10));
  }

  @Test
  void aFewWhoDidOrDidNotAreNotTold() {
    assertThat(branch(talks(12, 4), talks(12, 8)).teams())
        .extracting(BranchTeam::count)
        .containsOnlyNulls();
  }

  @Test
  void oneHiddenTeamTakesTheTotalWithIt() {
    assertThat(branch(talks(12, 6), talks(4, 1)).total()).isNull();
    assertThat(branch(talks(12, 6), talks(12, 2)).total()).isNull();
  }

  @Test
  void severalHiddenTeamsHideEachOther() {
    assertThat(branch(talks(12, 6), talks(8, 3), talks(6, 4)).total()).isEqualTo(new Count(26, 13));
    assertThat(branch(talks(12, 6), talks(5, 2), talks(4, 1)).total()).isNull();
    assertThat(branch(talks(12, 6), talks(3, 1), talks(1, 1)).total()).isNull();
  }

  /** Whoever subtracts what is told from the total is left with nobody, or with five or more. */
  @Test
  void nothingThatIsHiddenCanBeSubtracted() {
    int total = 0;
    int hidden = 0;
    for (int seed = 0; seed < 5_000; seed++) {
      Random random = new Random(seed);
      List<int[]> teams = new ArrayList<>();
      for (int team = 0; team < 1 + random.nextInt(MOST_TEAMS); team++) {
        int size = 1 + random.nextInt(16);
        teams.add(new int[] {size, random.nextInt(size + 1)});
      }
      BranchCoverage branch = branch(teams.toArray(int[][]::new));
      int told =
          branch.teams().stream()
              .mapToInt(team -> team.count() == null ? 0 : team.count().people())
              .sum();
      int talked =
          branch.teams().stream()
              .mapToInt(team -> team.count() == null ? 0 : team.count().talked())
              .sum();
      long untold = branch.teams().stream().filter(team -> team.count() == null).count();
      hidden += untold > 0 ? 1 : 0;
      @Nullable Count all = branch.total();
      if (all != null) {
        total += untold > 0 ? 1 : 0;
        Count rest = new Count(all.people() - told, all.talked() - talked);
        assertThat(rest.people() == 0 ? untold == 0 : isTold(rest) && untold > 1)
            .as("seed %s", seed)
            .isTrue();
      }
      assertThat(branch.teams())
          .as("seed %s", seed)
          .allMatch(team -> team.count() == null || isTold(team.count()));
    }
    assertThat(hidden).isGreaterThan(1_000);
    assertThat(total).isGreaterThan(500);
  }

  private static boolean isTold(Count count) {
    int not = count.people() - count.talked();
    return count.people() >= 5
        && (count.talked() == 0 || count.talked() >= 5)
        && (not == 0 || not >= 5);
  }

  private static int[] talks(int people, int talked) {
    return new int[] {people, talked};
  }

  private static BranchCoverage branch(int[]... teams) {
    Map<PersonId, Person> supervisors = new LinkedHashMap<>();
    List<TeamMember> members = new ArrayList<>();
    for (int team = 0; team < teams.length; team++) {
      PersonId leader = new PersonId("S" + team);
      supervisors.put(leader, somePerson(leader.value()));
      for (int number = 0; number < teams[team][0]; number++) {
        boolean talked = number < teams[team][1];
        members.add(
            new TeamMember(
                under(leader, "P" + team + "-" + number),
                talked ? TODAY.minusMonths(3) : number % 2 == 0 ? null : TODAY.minusDays(93)));
      }
    }
    return BranchCoverage.of(members, supervisors, TODAY);
  }

  private static Person under(PersonId leader, String id) {
    Person person = somePerson(id);
    return new Person(
        person.id(),
        person.name(),
        null,
        null,
        person.role(),
        person.roleSince(),
        null,
        person.employment(),
        leader,
        null,
        null,
        null,
        null,
        null,
        null,
        null);
  }
}

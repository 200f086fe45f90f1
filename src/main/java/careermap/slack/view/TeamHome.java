package careermap.slack.view;

import careermap.conversation.PromiseLine;
import careermap.guidance.BranchCoverage;
import careermap.person.Person;
import java.util.List;
import java.util.Optional;

/**
 * What a supervisor's Home tab shows of the team.
 *
 * @param members who is in it
 * @param talked with how many of them there was a talk this month, as far as the supervisor knows
 * @param people this week's digest; empty where there is none, or it names nobody
 * @param promises what the supervisor promised the team
 * @param branch the teams below; empty where nobody of the team leads others
 */
public record TeamHome(
    List<Person> members,
    int talked,
    Optional<DigestFacts> people,
    List<PromiseLine> promises,
    Optional<BranchCoverage> branch) {
  /** For whoever has no team. */
  public static final TeamHome NONE =
      new TeamHome(List.of(), 0, Optional.empty(), List.of(), Optional.empty());

  public TeamHome {
    members = List.copyOf(members);
    promises = List.copyOf(promises);
  }

  int size() {
    return members.size();
  }

  /** The digest, where somebody on it is still to be talked with. */
  Optional<DigestFacts> due() {
    return people.filter(facts -> !facts.digest().skipped() && facts.digest().openPeople() > 0);
  }
}

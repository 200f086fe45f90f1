package careermap.slack.view;

import careermap.conversation.PromiseLine;
import java.util.List;
import java.util.Optional;

/**
 * What a supervisor's Home tab shows of the team.
 *
 * @param people this week's digest; empty where there is none, or it names nobody
 * @param promises what the supervisor promised the team
 */
public record TeamHome(Optional<DigestFacts> people, List<PromiseLine> promises) {
  /** For whoever has no team. */
  public static final TeamHome NONE = new TeamHome(Optional.empty(), List.of());

  public TeamHome {
    promises = List.copyOf(promises);
  }

  /** The digest, where somebody on it is still to be talked with. */
  Optional<DigestFacts> due() {
    return people.filter(facts -> !facts.digest().skipped() && facts.digest().openPeople() > 0);
  }
}

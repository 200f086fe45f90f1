package careermap.guidance;

import careermap.person.PersonId;
import careermap.person.SlackId;
import java.util.List;
import java.util.Optional;

/** Where people stand (現在地の一覧). */
public interface Standings {
  /** Of whoever comes in from Slack; found as in {@link #bySlackId}. */
  Arrival arrivalOf(SlackId id);

  /** By the roster's Slack id, else the one found by e-mail. */
  Optional<Standing> bySlackId(SlackId id);

  Optional<Standing> byId(PersonId id);

  /** Of everybody who has not left, by employee number. */
  List<Standing> ofEverybody();

  /** Those who report to {@code supervisor} and have not left, by name. */
  List<TeamMember> teamOf(PersonId supervisor);

  /** The same with those who report to these, and so on, each once. */
  List<TeamMember> branchOf(PersonId supervisor);
}

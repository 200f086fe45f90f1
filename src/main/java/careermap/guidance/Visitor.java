package careermap.guidance;

import careermap.access.Matter;
import careermap.access.Relation;
import careermap.access.Rights;
import careermap.map.Language;
import careermap.person.SlackId;
import java.time.ZoneId;
import java.util.Optional;

/**
 * Somebody who asks (訪問者): who they are, how to speak with them and what they may do.
 *
 * @param standing empty for somebody who is not on the roster
 * @param known whether Slack has told their language and zone already
 * @param hr whether they have the rights of human resources
 * @param waiting what may wait for them, as it was when they came in
 */
public record Visitor(
    SlackId id,
    Language language,
    ZoneId zone,
    boolean known,
    Optional<Standing> standing,
    boolean hr,
    Waiting waiting) {

  /** Whether they may see or do something of the company's. */
  public boolean may(Matter matter) {
    if (!matter.isCompanys()) {
      throw new IllegalArgumentException(matter + " is somebody's own");
    }
    Relation relation = standing.isPresent() ? Relation.COLLEAGUE : Relation.STRANGER;
    return Rights.may(hr ? Relation.HR : relation, matter);
  }

  /** Who did or saw something, as it is kept: the employee number, else the Slack id. */
  public String actor() {
    return standing.map(one -> one.person().id().value()).orElseGet(id::value);
  }

  public Visitor speaking(Language other) {
    return new Visitor(id, other, zone, known, standing, hr, waiting);
  }
}

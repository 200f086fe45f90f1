package careermap.opening;

import careermap.access.Matter;
import careermap.guidance.Visitor;
import java.time.Clock;
import java.util.Optional;

/** Finds an opening that somebody may change (直せる募集): their own, and for human resources any. */
public final class FindOpeningToChange {
  private final Openings openings;
  private final Here here;

  public FindOpeningToChange(Openings openings, Clock clock) {
    this.openings = openings;
    this.here = new Here(clock);
  }

  /** Empty where there is none, it was cancelled, is done, or is not this person's to change. */
  public Optional<Opening> of(Visitor visitor, String id) {
    return here.person(visitor)
        .flatMap(
            person ->
                openings
                    .posted(id)
                    .filter(posted -> !posted.isFinished(here.today(visitor)))
                    .map(PostedOpening::opening)
                    .filter(
                        opening ->
                            visitor.may(Matter.OTHERS_OPENINGS)
                                || opening.poster().equals(person.id())))
        .filter(opening -> opening.state() == Opening.State.OPEN);
  }
}

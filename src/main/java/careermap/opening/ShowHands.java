package careermap.opening;

import careermap.guidance.Visitor;
import java.time.Clock;
import java.util.Optional;

/** Shows a poster who raised a hand (手を挙げた人を見る); nobody else learns it. */
public final class ShowHands {
  private final Openings openings;
  private final Here here;

  public ShowHands(Openings openings, Clock clock) {
    this.openings = openings;
    this.here = new Here(clock);
  }

  /** Empty where it is not this visitor's opening. */
  public Optional<HandsPage> to(Visitor visitor, String id) {
    return here.person(visitor)
        .flatMap(
            person ->
                openings.posted(id).filter(posted -> posted.opening().poster().equals(person.id())))
        .map(posted -> new HandsPage(posted, openings.handsTo(id)));
  }
}

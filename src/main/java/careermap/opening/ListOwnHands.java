package careermap.opening;

import careermap.guidance.Visitor;
import java.time.Clock;
import java.util.List;

/** Lists the hands that somebody raised (自分の挙手を見る), the newest first. */
public final class ListOwnHands {
  private final Openings openings;
  private final Here here;

  public ListOwnHands(Openings openings, Clock clock) {
    this.openings = openings;
    this.here = new Here(clock);
  }

  public List<OwnHand> of(Visitor visitor) {
    return here.person(visitor).map(person -> openings.handsOf(person.id())).orElse(List.of());
  }
}

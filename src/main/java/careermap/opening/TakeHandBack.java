package careermap.opening;

import careermap.delivery.Notice;
import careermap.guidance.Visitor;
import careermap.opening.HandOutcome.Done;
import careermap.opening.HandOutcome.Refused;
import careermap.opening.HandOutcome.Why;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Takes one's hand back (手を下ろす), also after one was chosen. */
public final class TakeHandBack {
  private final Openings openings;
  private final Here here;
  private final Clock clock;

  public TakeHandBack(Openings openings, Clock clock) {
    this.openings = openings;
    this.here = new Here(clock);
    this.clock = clock;
  }

  public HandOutcome by(Visitor visitor, String id) {
    Optional<Hand> hand =
        here.person(visitor)
            .flatMap(person -> openings.hand(id, person.id()))
            .filter(one -> one.state().isAlive());
    Optional<Opening> opening = openings.byId(id);
    return hand.isEmpty() || opening.isEmpty()
        ? new Refused(Why.CHANGED_MEANWHILE)
        : takeBack(opening.get(), hand.get());
  }

  private HandOutcome takeBack(Opening opening, Hand before) {
    Instant now = clock.instant();
    Hand after = before.turned(Hand.State.WITHDRAWN, now);
    List<Notice> notices =
        before.state() == Hand.State.CHOSEN
            ? List.of(HandNotices.withdrawn(opening, before.person(), now))
            : List.of();
    return openings.turn(before, after, List.of(), notices, now)
        ? new Done(opening, after)
        : new Refused(Why.CHANGED_MEANWHILE);
  }
}

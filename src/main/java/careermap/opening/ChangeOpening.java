package careermap.opening;

import careermap.delivery.Notice;
import careermap.guidance.Visitor;
import careermap.opening.OpeningOutcome.Done;
import careermap.opening.OpeningOutcome.Refused;
import careermap.opening.OpeningOutcome.Why;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Edits or cancels an opening (募集を直す・とりやめる): the poster may, and human resources. */
public final class ChangeOpening {
  private final Openings openings;
  private final FindOpeningToChange find;
  private final Clock clock;

  public ChangeOpening(Openings openings, Clock clock) {
    this.openings = openings;
    this.find = new FindOpeningToChange(openings, clock);
    this.clock = clock;
  }

  /**
   * @param revision of what was seen
   */
  public OpeningOutcome by(Visitor visitor, String id, int revision, OpeningChange change) {
    Optional<Opening> before = find.of(visitor, id);
    if (before.isEmpty()) {
      return new Refused(Why.NOT_YOURS);
    }
    return before.get().revision() == revision
        ? change(before.get(), change)
        : new Refused(Why.CHANGED_MEANWHILE);
  }

  private OpeningOutcome change(Opening before, OpeningChange change) {
    Instant now = clock.instant();
    Opening after =
        change instanceof OpeningChange.Edit edit ? before.with(edit.terms()) : before.cancelled();
    List<Notice> notices = notices(before, after, now);
    return openings.change(before, after, notices, now)
        ? new Done(after, !notices.isEmpty())
        : new Refused(whyNot(before));
  }

  private Why whyNot(Opening before) {
    return openings.byId(before.id()).filter(before::equals).isPresent()
        ? Why.TOO_FEW_PLACES
        : Why.CHANGED_MEANWHILE;
  }

  /** Whoever waits or was chosen hears of a cancellation; who was chosen, of another time, too. */
  private List<Notice> notices(Opening before, Opening after, Instant now) {
    List<RaisedHand> hands = openings.handsTo(before.id());
    if (after.state() == Opening.State.CANCELLED) {
      return hands.stream()
          .filter(one -> one.hand().state().isAlive())
          .map(one -> HandNotices.cancelled(after, one.person().id(), now))
          .toList();
    }
    return hands.stream()
        .filter(one -> one.hand().state() == Hand.State.CHOSEN)
        .filter(one -> before.terms().isElsewhen(after.terms()))
        .map(one -> HandNotices.answered(after, one.person().id(), now))
        .toList();
  }
}

package careermap.opening;

import careermap.guidance.Visitor;
import java.time.Clock;
import java.util.function.Supplier;

/** Posts an opening (募集を出す): supervisors and human resources may. */
public final class PostOpening {
  private final Openings openings;
  private final Supplier<String> newId;
  private final Here here;
  private final Clock clock;

  /**
   * @param newId makes an id that nobody can guess
   */
  public PostOpening(Openings openings, Supplier<String> newId, Clock clock) {
    this.openings = openings;
    this.newId = newId;
    this.here = new Here(clock);
    this.clock = clock;
  }

  public OpeningOutcome by(Visitor visitor, OpeningTerms terms) {
    return here.poster(visitor)
        .map(
            poster ->
                new Opening(
                    newId.get(), poster.id(), terms, Opening.State.OPEN, clock.instant(), 0))
        .map(this::keep)
        .orElseGet(() -> new OpeningOutcome.Refused(OpeningOutcome.Why.NOT_YOURS));
  }

  private OpeningOutcome keep(Opening opening) {
    openings.post(opening);
    return new OpeningOutcome.Done(opening, false);
  }
}

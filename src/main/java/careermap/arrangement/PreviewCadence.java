package careermap.arrangement;

import careermap.guidance.Visitor;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Works out what a change of the cadence would cost, before anything changes (見積もりを見る). */
public final class PreviewCadence {
  private final ShowArrangements showArrangements;

  public PreviewCadence(ShowArrangements showArrangements) {
    this.showArrangements = showArrangements;
  }

  /**
   * Empty for whoever does not have the rights of human resources.
   *
   * @param minutes for a talk
   */
  public Optional<CadencePreview> to(Visitor visitor, CadenceWish wish, int minutes) {
    return showArrangements.to(visitor).map(now -> preview(now, wish, minutes));
  }

  private static CadencePreview preview(Arrangements now, CadenceWish wish, int minutes) {
    @Nullable CadenceCost before = now.company().isPresent() ? now.cost(minutes) : null;
    CadenceCost after = now.cost(wish.in(now.rules(), now.today()), minutes);
    return new CadencePreview(wish, before, after, Seen.of(now.rules()));
  }
}

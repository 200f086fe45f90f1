package careermap.arrangement;

import careermap.reminder.CadenceRule;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Works out what a change of the cadence would cost, before anything changes (見積もりを見る). */
public final class PreviewCadence {
  /** With more people than that, the outlook takes longer than somebody waits for a form. */
  public static final int MOST_FORESEEN_AT_ONCE = 2_000;

  private final ForeseeCadence foreseeCadence;

  public PreviewCadence(ForeseeCadence foreseeCadence) {
    this.foreseeCadence = foreseeCadence;
  }

  /**
   * @param now which human resources alone are shown
   * @param minutes for a talk
   */
  public CadencePreview of(Arrangements now, CadenceWish wish, int minutes) {
    @Nullable CadenceCost before = now.company().isPresent() ? now.cost(minutes) : null;
    @Nullable List<Outlook> outlook =
        now.people().size() > MOST_FORESEEN_AT_ONCE ? null : foreseeCadence.of(now, wish);
    List<CadenceRule> rules = wish.in(now.rules(), now.today());
    return new CadencePreview(
        wish, before, now.cost(rules, minutes), outlook, Seen.of(now.rules()));
  }
}

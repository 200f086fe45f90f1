package careermap.arrangement;

import careermap.access.Matter;
import careermap.guidance.Visitor;
import careermap.reminder.CadenceRule;
import careermap.reminder.CadenceRules;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Switches the cadence on or off, or changes it (面談の間隔を決める). */
public final class ArrangeCadence {
  private final CadenceRules rules;
  private final Clock clock;

  /**
   * @param clock in the company's zone
   */
  public ArrangeCadence(CadenceRules rules, Clock clock) {
    this.rules = rules;
    this.clock = clock;
  }

  /**
   * For human resources alone, and only while the rules are those of the preview.
   *
   * @param seen {@link CadencePreview#seen()}
   */
  public Arranged by(Visitor visitor, CadenceWish wish, String seen) {
    if (!visitor.may(Matter.ARRANGEMENTS)) {
      return Arranged.NOT_YOURS;
    }
    List<CadenceRule> now = rules.all();
    if (!Seen.of(now).equals(seen)) {
      return Arranged.CHANGED_MEANWHILE;
    }
    wish.rule(now, LocalDate.now(clock))
        .ifPresentOrElse(
            rule -> rules.set(rule, By.of(visitor)), () -> rules.remove(wish.scope(), wish.name()));
    return Arranged.DONE;
  }
}

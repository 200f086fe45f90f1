package careermap.arrangement;

import careermap.access.AuditTrail.Action;
import careermap.access.KeepChange;
import careermap.access.KeepChange.Changed;
import careermap.access.Matter;
import careermap.guidance.Visitor;
import careermap.person.PersonId;
import careermap.reminder.CadenceRule;
import careermap.reminder.CadenceRules;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Switches the cadence on or off, or changes it (面談の間隔を決める). */
public final class ArrangeCadence {
  private final CadenceRules rules;
  private final KeepChange keep;
  private final Clock clock;

  /**
   * @param clock in the company's zone
   */
  public ArrangeCadence(CadenceRules rules, KeepChange keep, Clock clock) {
    this.rules = rules;
    this.keep = keep;
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
    Optional<CadenceRule> rule = wish.rule(now, LocalDate.now(clock));
    return keep.by(
        visitor.actor(),
        Action.CADENCE_CHANGED,
        () -> change(wish, rule, visitor.actor()),
        done -> Optional.of(changed(wish, now, rule)));
  }

  private Arranged change(CadenceWish wish, Optional<CadenceRule> rule, String by) {
    rule.ifPresentOrElse(set -> rules.set(set, by), () -> rules.remove(wish.scope(), wish.name()));
    return Arranged.DONE;
  }

  private static Changed changed(
      CadenceWish wish, List<CadenceRule> rules, Optional<CadenceRule> after) {
    Optional<CadenceRule> before =
        rules.stream()
            .filter(rule -> rule.scope() == wish.scope() && rule.name().equals(wish.name()))
            .findFirst();
    boolean ofOne = wish.scope() == CadenceRule.Scope.PERSON;
    return new Changed(
        ofOne ? new PersonId(wish.name()) : null,
        List.of(
            Changed.field("scope", ofOne ? wish.scope() : wish.scope() + " " + wish.name()),
            Changed.field("every_days", days(before), days(after)),
            Changed.field("newcomers", newcomers(before), newcomers(after))));
  }

  private static @Nullable String days(Optional<CadenceRule> rule) {
    return rule.map(one -> one.everyDays() == null ? "-" : one.everyDays().toString()).orElse(null);
  }

  private static @Nullable Boolean newcomers(Optional<CadenceRule> rule) {
    return rule.map(CadenceRule::newcomers).orElse(null);
  }
}

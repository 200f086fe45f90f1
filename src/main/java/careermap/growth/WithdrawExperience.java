package careermap.growth;

import careermap.growth.GrowthEvent.Step;
import careermap.person.Person;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Takes back what somebody has written down of their own (経験の記録を取り消す); its history stays. */
public final class WithdrawExperience {
  private final Undertakings undertakings;
  private final Clock clock;

  public WithdrawExperience(Undertakings undertakings, Clock clock) {
    this.undertakings = undertakings;
    this.clock = clock;
  }

  /**
   * @param seen the revision that was seen
   */
  public GrowthOutcome by(Person owner, UndertakingId about, long seen) {
    if (!about.person().equals(owner.id())) {
      return new GrowthOutcome.Refused(GrowthOutcome.Why.NOT_YOURS);
    }
    Optional<Undertaking> now = undertakings.byId(about);
    return now.filter(one -> one.revision() == seen)
        .filter(one -> undertakings.write(gone(one, owner)))
        .<GrowthOutcome>map(GrowthOutcome.Gone::new)
        .orElseGet(() -> new GrowthOutcome.Changed(undertakings.byId(about).orElse(null)));
  }

  private GrowthChange gone(Undertaking before, Person owner) {
    Step step = before.isConfirmed() ? Step.TAKEN_BACK : Step.WITHDRAWN;
    GrowthEvent event = new GrowthEvent(before.id(), step, owner.id(), null, null, clock.instant());
    return new GrowthChange(before, null, event, List.of());
  }
}

package careermap.slack;

import careermap.access.Matter;
import careermap.guidance.Visitor;
import careermap.person.PersonId;
import careermap.privacy.DecideErasure;
import careermap.privacy.ErasureOrder;
import careermap.privacy.ErasureStep;
import careermap.privacy.OrderErasure;
import careermap.privacy.ShowErasures;
import careermap.slack.view.ErasureForm;
import careermap.slack.view.ErasuresView;
import careermap.slack.view.HrDeskView;
import careermap.slack.view.PrivacyActions;
import careermap.slack.view.Screen;
import careermap.wording.Wording;
import com.slack.api.model.view.View;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What human resources presses and fills in so that somebody is erased. */
final class ErasureDesk {
  private static final Logger LOG = LoggerFactory.getLogger(ErasureDesk.class);

  private final ShowErasures showErasures;
  private final OrderErasure orderErasure;
  private final DecideErasure decideErasure;
  private final Windows windows;

  ErasureDesk(StaffNeeds house, Windows windows) {
    PrivacyNeeds needs = house.privacy();
    this.showErasures = new ShowErasures(needs.orders(), house.accessLog(), house.clock());
    this.orderErasure = new OrderErasure(needs.orders(), needs.erasure(), house.clock());
    this.decideErasure = new DecideErasure(needs.orders(), needs.erasePerson(), house.clock());
    this.windows = windows;
  }

  Map<String, Pressing.Work> works() {
    return Map.of(
        PrivacyActions.ERASURES,
        (value, origin, by) -> windows.replace(origin, modal(list(by, null), by)),
        PrivacyActions.ORDER,
        (value, origin, by) -> windows.replace(origin, form(by)),
        PrivacyActions.APPROVE,
        (value, origin, by) -> windows.replace(origin, modal(decide(value, true, by), by)),
        PrivacyActions.CANCEL,
        (value, origin, by) -> windows.replace(origin, modal(decide(value, false, by), by)));
  }

  private static View form(Visitor visitor) {
    Wording wording = Wording.in(visitor.language());
    return visitor.may(Matter.ERASURE)
        ? ErasureForm.of(wording)
        : modal(HrDeskView.notForYou(wording), visitor);
  }

  FormOutcome ordered(Visitor visitor, View form) {
    Wording wording = Wording.in(visitor.language());
    @Nullable String number = FormValues.of(form).text(ErasureForm.PERSON, ErasureForm.LONGEST);
    ErasureStep step =
        number == null || number.isBlank()
            ? ErasureStep.NOBODY
            : orderErasure.by(
                visitor.actor(),
                visitor.id(),
                visitor.may(Matter.ERASURE),
                new PersonId(number.strip()));
    LOG.info("an erasure ordered by {}: {}", visitor.id(), step);
    return step == ErasureStep.NOBODY && visitor.may(Matter.ERASURE)
        ? FormOutcome.fault(ErasureForm.PERSON, wording.say("privacy.step.NOBODY"), wording)
        : FormOutcome.of(list(visitor, "privacy.step." + step), wording);
  }

  private Screen decide(String value, boolean approved, Visitor visitor) {
    ErasureStep step =
        decideErasure.by(
            visitor.actor(),
            visitor.id(),
            visitor.may(Matter.ERASURE),
            Given.person(value),
            approved);
    LOG.info("an erasure decided by {}: {}", visitor.id(), step);
    return list(visitor, "privacy.step." + step);
  }

  private Screen list(Visitor visitor, @Nullable String done) {
    Wording wording = Wording.in(visitor.language());
    return showErasures
        .to(visitor.actor(), visitor.may(Matter.ERASURE))
        .map(orders -> ErasuresView.of(orders, own(visitor), done, visitor.zone(), wording))
        .orElseGet(() -> HrDeskView.notForYou(wording));
  }

  private static Predicate<ErasureOrder> own(Visitor visitor) {
    return order -> order.isBy(visitor.actor(), visitor.id());
  }

  private static View modal(Screen screen, Visitor visitor) {
    return Replies.modal(screen, Wording.in(visitor.language()).say("button.close"));
  }
}

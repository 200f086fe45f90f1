package careermap.slack;

import static java.util.stream.Collectors.joining;

import careermap.arrangement.ActingOutcome;
import careermap.person.Person;
import careermap.slack.view.ActingForm;
import careermap.slack.view.HrDeskView;
import careermap.slack.view.Screen;
import careermap.wording.Wording;
import java.util.function.Supplier;

/** Where in the form it stands why somebody cannot act. */
record LineFaults(Wording wording) {
  FormOutcome of(ActingOutcome outcome, Supplier<Screen> done) {
    return switch (outcome.why()) {
      case DONE -> FormOutcome.of(done.get(), wording);
      case NOT_YOURS -> FormOutcome.of(HrDeskView.notForYou(wording), wording);
      case NO_SUPERVISOR -> fault(ActingForm.SUPERVISOR, "acting.no.supervisor");
      case NOBODY -> fault(ActingForm.ACTING, "cycle.fault.stranger");
      case SAME -> fault(ActingForm.ACTING, "acting.same");
      case ONESELF -> fault(ActingForm.ACTING, "acting.oneself");
      case TAKEN -> fault(ActingForm.FROM, "acting.taken");
      case CIRCLE ->
          FormOutcome.fault(
              ActingForm.ACTING, wording.say("acting.circle", chain(outcome)), wording);
    };
  }

  private FormOutcome fault(String block, String key) {
    return FormOutcome.fault(block, wording.say(key), wording);
  }

  private String chain(ActingOutcome outcome) {
    return outcome.circle().stream()
        .map(Person::name)
        .limit(5)
        .collect(joining(wording.say("list.and")));
  }
}

package careermap.slack;

import careermap.growth.Attainment.Status;
import careermap.growth.ClaimAnswer;
import careermap.growth.GrowthEntry;
import careermap.growth.GrowthOutcome;
import careermap.growth.LogExperience;
import careermap.guidance.CareerGuide;
import careermap.guidance.Visitor;
import careermap.person.Person;
import careermap.slack.view.ClaimReturnForm;
import careermap.slack.view.ClaimView;
import careermap.slack.view.ExperienceForm;
import careermap.slack.view.GrowthAnswerView;
import careermap.slack.view.SeenUndertaking;
import careermap.wording.Wording;
import com.slack.api.model.view.View;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Forms about experiences, filled in. */
final class GrowthForms {
  private final GrowthDesk desk;
  private final LogExperience log;
  private final GrowthPresses presses;
  private final GrowthMessages messages;

  GrowthForms(GrowthDesk desk, LogExperience log, GrowthPresses presses, GrowthMessages messages) {
    this.desk = desk;
    this.log = log;
    this.presses = presses;
    this.messages = messages;
  }

  FormOutcome log(Visitor visitor, View view) {
    Wording wording = Wording.in(visitor.language());
    Optional<Person> owner = desk.present().of(visitor);
    Optional<CareerGuide> guide = desk.guide(visitor);
    return owner.isPresent() && guide.isPresent()
        ? log(owner.get(), guide.get(), visitor, view)
        : FormOutcome.of(GrowthAnswerView.none(wording), wording);
  }

  private FormOutcome log(Person owner, CareerGuide guide, Visitor visitor, View view) {
    Optional<SeenUndertaking> seen = SeenUndertaking.in(String.valueOf(view.getPrivateMetadata()));
    GrowthEntry entry = entry(FormValues.of(view), seen);
    @Nullable Long revision = seen.map(SeenUndertaking::revision).orElse(null);
    GrowthOutcome outcome = log.by(owner, entry, revision, visitor.zone());
    if (outcome instanceof GrowthOutcome.Done done) {
      messages.refresh(done.undertaking().id());
    }
    return shown(outcome, guide, visitor);
  }

  /** What comes back from a form is checked by what it is used for. */
  private static GrowthEntry entry(FormValues values, Optional<SeenUndertaking> seen) {
    String what =
        seen.map(one -> one.id().requirement()).orElseGet(() -> values.choice(ExperienceForm.WHAT));
    @Nullable LocalDate until =
        values.named(ExperienceForm.UNTIL).findFirst().flatMap(values::day).orElse(null);
    return new GrowthEntry(
        what,
        Given.one(Status.class, values.choice(ExperienceForm.HOW_FAR)),
        values.day(ExperienceForm.DAY).orElse(null),
        until,
        values.text(ExperienceForm.EVIDENCE, GrowthEntry.LONGEST_EVIDENCE));
  }

  private FormOutcome shown(GrowthOutcome outcome, CareerGuide guide, Visitor visitor) {
    Wording wording = Wording.in(visitor.language());
    if (outcome instanceof GrowthOutcome.Done done) {
      return FormOutcome.of(
          GrowthAnswerView.logged(done.undertaking(), done.told(), guide, wording), wording);
    }
    return outcome instanceof GrowthOutcome.Refused refused
        ? refused(refused.why(), wording)
        : FormOutcome.of(desk.undone(outcome, visitor), wording);
  }

  private static FormOutcome refused(GrowthOutcome.Why why, Wording wording) {
    String field =
        switch (why) {
          case NO_EVIDENCE -> ExperienceForm.EVIDENCE;
          case IN_THE_FUTURE, IN_THE_PAST -> ExperienceForm.DAY;
          case ENDS_TOO_EARLY -> ExperienceForm.UNTIL;
          case CONFIRMED_ALREADY -> ExperienceForm.HOW_FAR;
          case NOT_ON_THE_MAP, NOT_YOURS -> "";
        };
    return field.isEmpty()
        ? FormOutcome.of(GrowthAnswerView.none(wording), wording)
        : FormOutcome.fault(field, wording.say("grow.fault." + why), wording);
  }

  FormOutcome giveBack(Visitor visitor, View view) {
    Wording wording = Wording.in(visitor.language());
    @Nullable String why =
        FormValues.of(view).text(ClaimReturnForm.WHY, ClaimAnswer.LONGEST_REASON);
    if (why == null) {
      return FormOutcome.fault(ClaimReturnForm.WHY, wording.say("grow.fault.NO_REASON"), wording);
    }
    return FormOutcome.of(
        SeenUndertaking.in(String.valueOf(view.getPrivateMetadata()))
            .map(seen -> new ClaimAnswer(seen.id(), seen.revision(), why))
            .flatMap(
                given ->
                    desk.present()
                        .of(visitor)
                        .flatMap(reader -> presses.answer(reader, given, visitor)))
            .orElseGet(() -> ClaimView.notForYou(wording)),
        wording);
  }
}

package careermap.slack;

import careermap.agreement.AgreeOnGrowth;
import careermap.agreement.GrowthWish;
import careermap.assessment.OwnSheet;
import careermap.assessment.Reveal;
import careermap.assessment.ShowReveal;
import careermap.assessment.Side;
import careermap.conversation.GrowthItem;
import careermap.conversation.LogTalk;
import careermap.conversation.TalkEntry;
import careermap.conversation.TalkOutcome;
import careermap.growth.PlanExperience;
import careermap.guidance.CareerGuide;
import careermap.guidance.Standing;
import careermap.guidance.Visitor;
import careermap.person.PersonId;
import careermap.slack.view.AgreeForm;
import careermap.slack.view.Screen;
import careermap.slack.view.SheetActions;
import careermap.slack.view.SheetAnswerView;
import careermap.slack.view.SheetPlace;
import careermap.slack.view.TalkSavedView;
import careermap.wording.Wording;
import com.slack.api.model.view.View;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What two people agree to work on once both opinions are open. */
final class SheetAgreeing {
  private final SheetDesk desk;
  private final StaffNeeds house;
  private final AgreeOnGrowth agree;
  private final Windows windows;

  SheetAgreeing(SheetDesk desk, StaffNeeds house, LogTalk log, Windows windows) {
    this.desk = desk;
    this.house = house;
    this.agree =
        new AgreeOnGrowth(
            new ShowReveal(house.assessments(), house.versions(), house.people(), house.clock()),
            log,
            new PlanExperience(house.undertakings(), house.maps()),
            house.maps(),
            house.people(),
            house.clock());
    this.windows = windows;
  }

  Map<String, Pressing.Work> works() {
    return Map.of(SheetActions.AGREE, this::open);
  }

  private void open(String id, Windows.Origin origin, Visitor visitor) {
    Wording wording = Wording.in(visitor.language());
    Optional<Reveal> reveal = desk.reveal(id, visitor);
    if (reveal.filter(seen -> desk.isOpen(seen.assessment())).isEmpty()) {
      windows.open(origin, desk.notYours(visitor), wording);
    } else if (GrowthItem.room(desk.agreed(id, visitor)) == 0) {
      windows.open(origin, SheetAnswerView.enough(id, wording), wording);
    } else {
      windows.open(origin, form(reveal.get(), visitor), desk.reveal(reveal.get(), 0, visitor));
    }
  }

  private View form(Reveal reveal, Visitor visitor) {
    String id = reveal.assessment().id();
    OwnSheet own = desk.own(id, visitor).orElseThrow(() -> new Outdated("a sheet"));
    String other = desk.otherName(own, visitor);
    return AgreeForm.of(
        reveal,
        desk.agreed(id, visitor),
        guide(own, visitor),
        own.side() == Side.SELF ? "" : other,
        other,
        desk.present().today(visitor),
        Wording.in(visitor.language()));
  }

  /** Of whoever works on it, as far as the reader may know. */
  private @Nullable CareerGuide guide(OwnSheet own, Visitor visitor) {
    PersonId person = own.assessment().person();
    LocalDate today = desk.present().today(visitor);
    return house
        .standings()
        .byId(person)
        .map(one -> own.side() == Side.SELF ? one : one.forSupervisor())
        .flatMap((Standing one) -> CareerGuide.of(one, desk.map(), today))
        .orElse(null);
  }

  FormOutcome agree(Visitor visitor, View view) {
    Wording wording = Wording.in(visitor.language());
    String id = String.valueOf(view.getPrivateMetadata());
    FormValues values = FormValues.of(view);
    @Nullable String text = values.text(AgreeForm.TEXT, TalkEntry.LONGEST_PROMISE);
    if (text == null) {
      return FormOutcome.fault(AgreeForm.TEXT, wording.say("agree.text.missing"), wording);
    }
    return desk.reveal(id, visitor)
        .map(reveal -> agree(wish(reveal, text, values), visitor))
        .orElseGet(() -> FormOutcome.of(desk.notYours(visitor), wording));
  }

  private static GrowthWish wish(Reveal reveal, String text, FormValues values) {
    return new GrowthWish(
        reveal.assessment().id(),
        text,
        AgreeForm.row(reveal, chosen(values, AgreeForm.ROW)).orElse(null),
        chosen(values, AgreeForm.EXPERIENCE).orElse(null),
        values.day(AgreeForm.DUE).orElse(null),
        values.day(AgreeForm.DAY).orElseThrow(() -> new Outdated("no day was given")));
  }

  /** Both menus stand in the form only where there is something to choose from. */
  private static Optional<String> chosen(FormValues values, String block) {
    return values.named(block).findAny().flatMap(values::findChoice);
  }

  private FormOutcome agree(GrowthWish wish, Visitor visitor) {
    Wording wording = Wording.in(visitor.language());
    TalkOutcome outcome =
        desk.present()
            .of(visitor)
            .map(one -> agree.by(one, wish, visitor.zone()))
            .orElseGet(() -> new TalkOutcome.Refused(TalkOutcome.Why.NOT_YOURS));
    return outcome instanceof TalkOutcome.Refused refused
        ? refused(refused.why(), wish.sheet(), wording)
        : FormOutcome.of(agreed(wish.sheet(), visitor), wording);
  }

  private FormOutcome refused(TalkOutcome.Why why, String sheet, Wording wording) {
    return switch (why) {
      case IN_THE_FUTURE ->
          FormOutcome.fault(AgreeForm.DAY, wording.say("talked.on.future"), wording);
      case DUE_OUT_OF_REACH, NEXT_OUT_OF_REACH ->
          FormOutcome.fault(
              AgreeForm.DUE, wording.say("talked.day.reach", TalkEntry.FURTHEST_YEARS), wording);
      case ENOUGH_TO_WORK_ON -> FormOutcome.of(SheetAnswerView.enough(sheet, wording), wording);
      case NOT_YOURS, TAKEN, CHANGED -> FormOutcome.of(TalkSavedView.refused(wording), wording);
    };
  }

  private Screen agreed(String id, Visitor visitor) {
    Wording wording = Wording.in(visitor.language());
    return desk.agreedLines(id, visitor)
        .map(lines -> SheetAnswerView.agreed(new SheetPlace(id, 0), lines, wording))
        .orElseGet(() -> desk.notYours(visitor));
  }
}

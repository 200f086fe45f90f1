package careermap.slack;

import careermap.assessment.AssessmentOutcome;
import careermap.assessment.AssessmentOutcome.Done;
import careermap.assessment.AssessmentOutcome.Refused;
import careermap.assessment.AssessmentOutcome.Why;
import careermap.assessment.OwnSheet;
import careermap.assessment.Reveal;
import careermap.assessment.WriteComment;
import careermap.guidance.Visitor;
import careermap.map.AbilityUnit;
import careermap.slack.view.CommentForm;
import careermap.slack.view.CommentPlace;
import careermap.slack.view.Screen;
import careermap.slack.view.SheetActions;
import careermap.slack.view.SheetPlace;
import careermap.wording.Wording;
import com.slack.api.model.view.View;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What the two write of units: in the marking form as one goes, and after the reveal. */
final class SheetComments {
  private final SheetDesk desk;
  private final SheetScreens screens;
  private final WriteComment write;
  private final Windows windows;

  SheetComments(SheetDesk desk, SheetScreens screens, StaffNeeds house, Windows windows) {
    this.desk = desk;
    this.screens = screens;
    this.write =
        new WriteComment(house.assessments(), house.versions(), house.people(), house.clock());
    this.windows = windows;
  }

  Map<String, Pressing.Work> works() {
    return Map.of(
        SheetActions.COMMENTS,
        windows.opening(screens::comments),
        SheetActions.COMMENT,
        this::form);
  }

  /**
   * Keeps what stands in the marking form of a sheet; what stands in one that was left open while
   * the sheet was submitted elsewhere changes nothing.
   *
   * @return what went wrong; empty where nothing did, or nothing was to do
   */
  Optional<AssessmentOutcome> keep(String sheet, FormValues filled, Visitor visitor) {
    boolean marking = desk.own(sheet, visitor).filter(own -> !own.isSubmitted()).isPresent();
    return !marking
        ? Optional.empty()
        : filled
            .named(CommentPlace.PREFIX)
            .flatMap(block -> CommentPlace.in(block).stream())
            .filter(place -> place.sheet().equals(sheet))
            .filter(place -> !place.isUntouched(text(filled, place.block())))
            .map(place -> write(sheet, place.unit(), text(filled, place.block()), visitor))
            .filter(outcome -> !(outcome instanceof Done))
            .findFirst();
  }

  private static String text(FormValues filled, String block) {
    return Objects.requireNonNullElse(filled.text(block, WriteComment.LONGEST), "");
  }

  private AssessmentOutcome write(String sheet, String unit, String text, Visitor visitor) {
    return desk.wish(visitor, author -> write.by(author, sheet, unit, text, visitor.zone()));
  }

  private void form(String value, Windows.Origin origin, Visitor visitor) {
    Wording wording = Wording.in(visitor.language());
    SheetPlace.in(value)
        .flatMap(place -> form(place, visitor))
        .ifPresentOrElse(
            form -> windows.open(origin, form, screens.comments(value, visitor)),
            () -> windows.open(origin, desk.notYours(visitor), wording));
  }

  private Optional<View> form(SheetPlace place, Visitor visitor) {
    return revealed(place, visitor)
        .filter(reveal -> !reveal.assessment().isClosed())
        .flatMap(
            reveal ->
                desk.own(place.sheet(), visitor).map(own -> form(reveal, own, place, visitor)));
  }

  private View form(Reveal reveal, OwnSheet own, SheetPlace place, Visitor visitor) {
    return CommentForm.of(
        reveal, own.side(), place, desk.otherName(own, visitor), Wording.in(visitor.language()));
  }

  /** Where the place is one of the sheet's units. */
  private Optional<Reveal> revealed(SheetPlace place, Visitor visitor) {
    return desk.reveal(place.sheet(), visitor)
        .filter(reveal -> place.number() < reveal.sheet().units().size());
  }

  FormOutcome written(Visitor visitor, View view) {
    SheetPlace place =
        SheetPlace.in(String.valueOf(view.getPrivateMetadata()))
            .orElseThrow(() -> new Outdated("a unit of a sheet"));
    String text = text(FormValues.of(view), CommentForm.COMMENT);
    AssessmentOutcome outcome =
        revealed(place, visitor)
            .map(reveal -> write(place, reveal, text, visitor))
            .orElseGet(() -> new Refused(Why.SEALED));
    Screen screen =
        outcome instanceof Done
            ? screens.comments(new SheetPlace(place.sheet(), 0).value(), visitor)
            : desk.undone(outcome, visitor);
    return FormOutcome.of(screen, Wording.in(visitor.language()));
  }

  private AssessmentOutcome write(SheetPlace place, Reveal reveal, String text, Visitor visitor) {
    List<AbilityUnit> units = reveal.sheet().units();
    return write(place.sheet(), units.get(place.number()).code(), text, visitor);
  }
}

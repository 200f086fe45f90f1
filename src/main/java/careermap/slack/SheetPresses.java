package careermap.slack;

import careermap.assessment.AssessmentOutcome;
import careermap.assessment.AssessmentOutcome.Done;
import careermap.assessment.CloseSheet;
import careermap.assessment.Difference;
import careermap.assessment.OpenOwnSheet;
import careermap.assessment.OwnSheet;
import careermap.assessment.ShareSheet;
import careermap.assessment.Side;
import careermap.assessment.TakeSheetBack;
import careermap.guidance.Visitor;
import careermap.person.Person;
import careermap.slack.view.ExampleForm;
import careermap.slack.view.NewSheetForm;
import careermap.slack.view.RevealView;
import careermap.slack.view.Screen;
import careermap.slack.view.SheetActions;
import careermap.slack.view.SheetAnswerView;
import careermap.slack.view.SheetPlace;
import careermap.wording.Wording;
import com.slack.api.model.view.View;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** What is pressed about evaluation sheets; whose they are is asked anew each time. */
final class SheetPresses {
  private final SheetDesk desk;
  private final SheetScreens screens;
  private final OpenOwnSheet openOwn;
  private final TakeSheetBack takeBack;
  private final ShareSheet share;
  private final CloseSheet close;
  private final Function<Visitor, Screen> units;
  private final Windows windows;

  /**
   * @param units the criteria of the visitor's role, to read
   */
  SheetPresses(
      SheetDesk desk,
      SheetScreens screens,
      StaffNeeds house,
      Function<Visitor, Screen> units,
      Windows windows) {
    this.desk = desk;
    this.screens = screens;
    this.openOwn =
        new OpenOwnSheet(
            house.assessments(),
            house.maps(),
            house.people(),
            () -> UUID.randomUUID().toString(),
            house.clock());
    this.takeBack =
        new TakeSheetBack(house.assessments(), house.versions(), house.people(), house.clock());
    this.share = new ShareSheet(house.assessments(), house.people(), house.clock());
    this.close =
        new CloseSheet(house.assessments(), house.versions(), house.people(), house.clock());
    this.units = units;
    this.windows = windows;
  }

  Map<String, Pressing.Work> works() {
    return Map.ofEntries(
        Map.entry(SheetActions.LIST, windows.opening((value, by) -> list(by))),
        Map.entry(SheetActions.START, this::start),
        Map.entry(SheetActions.TRY, this::chooseRole),
        Map.entry(SheetActions.START_FOR, this::chooseReport),
        Map.entry(SheetActions.GO_ON, this::goOn),
        Map.entry(SheetActions.OWN, windows.opening(screens::sheet)),
        Map.entry(SheetActions.TAKE_BACK, this::takeBack),
        Map.entry(SheetActions.SHARE, this::share),
        Map.entry(SheetActions.REVEAL, windows.opening(screens::reveal)),
        Map.entry(SheetActions.SAME, windows.opening(screens::same)),
        Map.entry(SheetActions.ROWS, windows.opening(screens::rows)),
        Map.entry(SheetActions.EXAMPLE, this::example),
        Map.entry(SheetActions.CLOSE, this::close),
        Map.entry(SheetActions.UNITS, windows.opening((value, by) -> units.apply(by))));
  }

  private void start(String value, Windows.Origin origin, Visitor visitor) {
    AssessmentOutcome outcome =
        desk.wish(visitor, owner -> openOwn.by(owner, Given.role(value), visitor.zone()));
    if (outcome instanceof Done done) {
      goOn(done.now().id(), origin, visitor);
    } else {
      windows.open(origin, desk.undone(outcome, visitor), Wording.in(visitor.language()));
    }
  }

  private void chooseRole(String value, Windows.Origin origin, Visitor visitor) {
    Wording wording = Wording.in(visitor.language());
    desk.present()
        .of(visitor)
        .flatMap(reader -> desk.map().heldRole(reader.role()))
        .map(role -> NewSheetForm.forRole(desk.map(), role, wording))
        .ifPresentOrElse(
            form -> windows.open(origin, form, list(visitor)),
            () -> windows.open(origin, desk.notYours(visitor), wording));
  }

  private void chooseReport(String value, Windows.Origin origin, Visitor visitor) {
    List<Person> reports = desk.reports(visitor);
    Wording wording = Wording.in(visitor.language());
    if (reports.isEmpty()) {
      windows.open(origin, desk.notYours(visitor), wording);
    } else {
      windows.open(origin, NewSheetForm.forReport(reports, wording), list(visitor));
    }
  }

  private Screen list(Visitor visitor) {
    return desk.list(visitor).orElseGet(() -> desk.notYours(visitor));
  }

  /** Where one has stopped; from within a form, in its place. */
  private void goOn(String id, Windows.Origin origin, Visitor visitor) {
    Optional<OwnSheet> own = desk.own(id, visitor);
    if (own.isPresent() && !own.get().isSubmitted()) {
      show(origin, desk.form(own.get(), null, visitor), visitor);
    } else {
      windows.open(origin, screens.sheet(id, visitor), Wording.in(visitor.language()));
    }
  }

  private void show(Windows.Origin origin, View form, Visitor visitor) {
    if (origin.inModal()) {
      windows.replace(origin, form);
    } else {
      windows.open(origin, form, list(visitor));
    }
  }

  private void takeBack(String id, Windows.Origin origin, Visitor visitor) {
    Wording wording = Wording.in(visitor.language());
    answer(
        origin,
        visitor,
        desk.wish(visitor, reader -> takeBack.by(reader, id, visitor.zone())),
        done -> SheetAnswerView.takenBack(wording));
  }

  private void share(String id, Windows.Origin origin, Visitor visitor) {
    Wording wording = Wording.in(visitor.language());
    answer(
        origin,
        visitor,
        desk.wish(visitor, owner -> share.by(owner, id, visitor.zone())),
        done ->
            SheetAnswerView.shared(
                desk.own(id, visitor).map(own -> desk.otherName(own, visitor)).orElse(""),
                wording));
  }

  private void close(String id, Windows.Origin origin, Visitor visitor) {
    Wording wording = Wording.in(visitor.language());
    answer(
        origin,
        visitor,
        desk.wish(visitor, rater -> close.by(rater, id, visitor.zone())),
        done -> SheetAnswerView.closed(wording));
  }

  private void answer(
      Windows.Origin origin,
      Visitor visitor,
      AssessmentOutcome outcome,
      Function<Done, Screen> done) {
    Screen screen = outcome instanceof Done ok ? done.apply(ok) : desk.undone(outcome, visitor);
    windows.change(origin, screen, Wording.in(visitor.language()));
  }

  private void example(String value, Windows.Origin origin, Visitor visitor) {
    Wording wording = Wording.in(visitor.language());
    SheetPlace.in(value)
        .filter(
            place -> desk.side(place.sheet(), visitor).filter(Side.SUPERVISOR::equals).isPresent())
        .flatMap(place -> form(place, visitor))
        .ifPresentOrElse(
            form -> windows.open(origin, form, list(visitor)),
            () -> windows.open(origin, desk.notYours(visitor), wording));
  }

  private Optional<View> form(SheetPlace place, Visitor visitor) {
    return desk.reveal(place.sheet(), visitor)
        .map(RevealView::ordered)
        .filter(all -> place.number() < all.size())
        .map(all -> form(all.get(place.number()), place, visitor));
  }

  private View form(Difference difference, SheetPlace place, Visitor visitor) {
    String person =
        desk.own(place.sheet(), visitor).map(own -> desk.otherName(own, visitor)).orElse("");
    return ExampleForm.of(difference, place, person, Wording.in(visitor.language()));
  }
}

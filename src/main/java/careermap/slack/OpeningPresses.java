package careermap.slack;

import careermap.guidance.Visitor;
import careermap.opening.AnswerHand;
import careermap.opening.Hand;
import careermap.opening.HandAnswer;
import careermap.opening.HandOutcome;
import careermap.opening.Opening;
import careermap.opening.Openings;
import careermap.opening.RaiseHand;
import careermap.opening.TakeHandBack;
import careermap.person.Person;
import careermap.slack.view.HandForm;
import careermap.slack.view.OpeningActions;
import careermap.slack.view.Screen;
import careermap.wording.Wording;
import com.slack.api.model.view.View;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What is pressed about openings and hands: looked at, raised, taken back, answered. */
final class OpeningPresses {
  private static final Logger LOG = LoggerFactory.getLogger(OpeningPresses.class);

  private final StaffNeeds house;
  private final OpeningScreens screens;
  private final RaiseHand raiseHand;
  private final TakeHandBack takeHandBack;
  private final AnswerHand answerHand;
  private final PresentPeople present;
  private final Windows windows;

  OpeningPresses(StaffNeeds house, OpeningScreens screens, Windows windows) {
    Openings openings = house.openings();
    this.house = house;
    this.screens = screens;
    this.raiseHand = new RaiseHand(openings, house.clock());
    this.takeHandBack = new TakeHandBack(openings, house.clock());
    this.answerHand = new AnswerHand(openings, house.clock());
    this.present = new PresentPeople(house.clock());
    this.windows = windows;
  }

  Map<String, Pressing.Work> works() {
    Map<String, Pressing.Work> works = new HashMap<>();
    pages(works, OpeningActions.LIST, (target, by) -> screens.list(by, target.page()));
    pages(works, OpeningActions.MINE, (target, by) -> screens.mine(by, target.page()));
    pages(works, OpeningActions.POSTED, (target, by) -> screens.posted(by, target.page()));
    pages(
        works,
        OpeningActions.HANDS,
        (target, by) -> screens.hands(by, target.opening(), target.page(), null));
    works.put(
        OpeningActions.SHOW,
        (value, origin, by) -> windows.open(origin, screens.one(by, value, null), wording(by)));
    works.put(
        OpeningActions.OBSERVED,
        (value, origin, by) -> windows.open(origin, screens.observed(by), wording(by)));
    works.put(OpeningActions.RAISE, this::raise);
    works.put(OpeningActions.BACK, this::takeBack);
    works.put(OpeningActions.WORD, this::word);
    works.put(OpeningActions.CHOOSE, answering(HandAnswer.CHOOSE));
    works.put(OpeningActions.NOT_THIS_TIME, answering(HandAnswer.NOT_THIS_TIME));
    works.put(OpeningActions.DONE, answering(HandAnswer.DONE));
    return works;
  }

  /** A page opens by itself, and turns where it stands. */
  private void pages(
      Map<String, Pressing.Work> works,
      String action,
      BiFunction<HandTarget, Visitor, Screen> show) {
    works.put(
        action,
        (value, origin, by) ->
            windows.open(origin, show.apply(HandTarget.read(value), by), wording(by)));
    Pressing.Work turn =
        (value, origin, by) ->
            windows.change(origin, show.apply(HandTarget.read(value), by), wording(by));
    works.put(action + "_before", turn);
    works.put(action + "_after", turn);
  }

  private void raise(String value, Windows.Origin origin, Visitor visitor) {
    windows.change(origin, raised(visitor, value, null), wording(visitor));
  }

  private Screen raised(Visitor visitor, String id, @Nullable String word) {
    HandOutcome outcome = raiseHand.by(visitor, id, word);
    return screens.one(visitor, id, said("open.raised", outcome));
  }

  private void takeBack(String value, Windows.Origin origin, Visitor visitor) {
    HandOutcome outcome = takeHandBack.by(visitor, value);
    windows.change(
        origin, screens.one(visitor, value, said("open.taken.back", outcome)), wording(visitor));
  }

  private static String said(String done, HandOutcome outcome) {
    return outcome instanceof HandOutcome.Refused refused ? "open.refused." + refused.why() : done;
  }

  private void word(String value, Windows.Origin origin, Visitor visitor) {
    Wording wording = wording(visitor);
    Optional<Person> person = present.of(visitor);
    Optional<Opening> opening = screens.takingHands(visitor, value);
    if (person.isEmpty() || opening.isEmpty()) {
      windows.open(origin, screens.one(visitor, value, null), wording);
      return;
    }
    @Nullable String word =
        house
            .openings()
            .hand(value, person.get().id())
            .filter(hand -> hand.state() == Hand.State.RAISED)
            .map(Hand::word)
            .orElse(null);
    String poster = new OpeningPeople(house).known(opening.get().poster(), wording);
    windows.open(origin, HandForm.of(opening.get(), word, poster, wording));
  }

  /** The form with a word: raises the hand, or says something else with it. */
  FormOutcome withWord(Visitor visitor, View view) {
    String word = FormValues.of(view).text(HandForm.WORD, Hand.LONGEST_WORD);
    String id = String.valueOf(view.getPrivateMetadata());
    return FormOutcome.of(raised(visitor, id, word), wording(visitor));
  }

  private Pressing.Work answering(HandAnswer answer) {
    return (value, origin, visitor) -> {
      HandTarget target = HandTarget.read(value);
      HandOutcome outcome =
          answerHand.by(visitor, target.opening(), Given.person(target.person()), answer);
      LOG.info("hand to {}: {} by {}: {}", target.opening(), answer, visitor.id(), kind(outcome));
      String said = said(answered(answer, outcome), outcome);
      windows.change(
          origin, screens.hands(visitor, target.opening(), target.page(), said), wording(visitor));
    };
  }

  private String answered(HandAnswer answer, HandOutcome outcome) {
    if (answer != HandAnswer.DONE || !(outcome instanceof HandOutcome.Done done)) {
      return "open.answered." + answer;
    }
    if (done.opening().terms().gives().isEmpty()) {
      return "open.answered.DONE.plain";
    }
    return house
        .people()
        .byId(done.hand().person())
        .filter(done.opening()::isConfirmedBy)
        .map(person -> "open.answered.DONE.confirmed")
        .orElse("open.answered.DONE");
  }

  private static Object kind(HandOutcome outcome) {
    return outcome instanceof HandOutcome.Refused refused ? refused.why() : "done";
  }

  private static Wording wording(Visitor visitor) {
    return Wording.in(visitor.language());
  }
}

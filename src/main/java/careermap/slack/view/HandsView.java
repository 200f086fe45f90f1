package careermap.slack.view;

import careermap.map.CareerMap;
import careermap.map.Role;
import careermap.opening.Hand;
import careermap.opening.HandsPage;
import careermap.opening.Opening;
import careermap.opening.RaisedHand;
import careermap.wording.TimeWords;
import careermap.wording.Wording;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who raised a hand, for the poster: in the order in which they did, which is no ranking. */
public final class HandsView {
  private static final int A_PAGE = 10;

  private final HandsPage hands;
  private final Opening opening;
  private final CareerMap map;
  private final LocalDate today;
  private final ZoneId zone;
  private final Wording wording;

  private HandsView(HandsPage hands, CareerMap map, LocalDate today, ZoneId zone, Wording wording) {
    this.hands = hands;
    this.opening = hands.posted().opening();
    this.map = map;
    this.today = today;
    this.zone = zone;
    this.wording = wording;
  }

  /**
   * @param number of the page, from 0
   * @param said the key of what was just done or could not be; null where nothing was
   */
  public static Screen of(
      HandsPage hands,
      CareerMap map,
      int number,
      @Nullable String said,
      LocalDate today,
      ZoneId zone,
      Wording wording) {
    return new HandsView(hands, map, today, zone, wording).screen(number, said);
  }

  private Screen screen(int number, @Nullable String said) {
    Pages<RaisedHand> pages = new Pages<>(hands.hands(), A_PAGE, number);
    Page page = new Page(wording);
    if (said != null) {
      page.say(said);
    }
    page.header(wording.say("open.hands.header", hands.posted().waiting()));
    page.line(
        new OpeningWords(wording).head(opening) + "\n" + PostedView.hands(hands.posted(), wording));
    if (hands.posted().isFinished(today)) {
      page.say("open.state.finished");
    }
    if (hands.hands().isEmpty()) {
      page.say("open.hands.none");
    }
    pages.shown().forEach(one -> page.line(line(one)).buttons(presses(one, pages.number())));
    pages.into(page, OpeningActions.HANDS, "/" + opening.id());
    return page.buttons(own())
        .note("open.hands.readers")
        .as("open.hands.title", wording.say("open.hands.heard", hands.posted().waiting()));
  }

  private Press[] own() {
    Press show =
        OpeningActions.press(
            OpeningActions.SHOW, opening.id(), wording.say("button.open.show.this"));
    return opening.state() == Opening.State.OPEN && !hands.posted().isFinished(today)
        ? new Press[] {
          show,
          OpeningActions.press(OpeningActions.EDIT, opening.id(), wording.say("button.open.edit")),
          OpeningActions.press(
              OpeningActions.CANCEL, opening.id(), wording.say("button.open.cancel"))
        }
        : new Press[] {show};
  }

  private String line(RaisedHand one) {
    Hand hand = one.hand();
    String word = hand.word();
    String line =
        new Page(wording)
            .safely(
                "open.hands.line",
                Names.whole(one.person(), wording),
                map.heldRole(one.person().role())
                    .map((Role role) -> Cut.to(40, wording.of(role.name())))
                    .orElse(""),
                new TimeWords(wording).shortDay(hand.raisedAt().atZone(zone).toLocalDate()));
    String state = hand.state() == Hand.State.RAISED ? "" : "\n" + wording.say(state(hand));
    return line
        + (word == null ? "" : "\n" + wording.say("open.hands.word", Mrkdwn.text(word)))
        + state;
  }

  private String state(Hand hand) {
    return hand.state() == Hand.State.DONE && opening.terms().gives().isEmpty()
        ? "open.hands.state.DONE.plain"
        : "open.hands.state." + hand.state();
  }

  private Press[] presses(RaisedHand one, int number) {
    List<Press> presses = new ArrayList<>();
    boolean stands = opening.state() == Opening.State.OPEN;
    switch (one.hand().state()) {
      case RAISED -> {
        if (stands && hands.hasRoom()) {
          presses.add(press(OpeningActions.CHOOSE, "button.open.choose", one, number));
        }
        if (stands) {
          presses.add(press(OpeningActions.NOT_THIS_TIME, "button.open.not", one, number));
        }
      }
      case NOT_CHOSEN -> {
        if (stands && hands.hasRoom()) {
          presses.add(press(OpeningActions.CHOOSE, "button.open.choose.after.all", one, number));
        }
      }
      case CHOSEN -> {
        if (stands && !today.isBefore(opening.terms().from())) {
          presses.add(press(OpeningActions.DONE, doneLabel(one), one, number));
        }
      }
      case WITHDRAWN, DONE -> {}
    }
    return presses.toArray(Press[]::new);
  }

  /** Whoever is asked to confirm it anyway does so in the same press. */
  private String doneLabel(RaisedHand one) {
    return opening.isConfirmedBy(one.person()) ? "button.open.done.confirm" : "button.open.done";
  }

  private Press press(String action, String label, RaisedHand one, int number) {
    String said = wording.say(label);
    return OpeningActions.press(
        action,
        number + "/" + opening.id() + "/" + one.person().id().value(),
        said,
        wording.say("button.open.spoken", Names.whole(one.person(), wording), said));
  }
}

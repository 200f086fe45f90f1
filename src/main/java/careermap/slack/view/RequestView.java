package careermap.slack.view;

import careermap.conversation.TalkProgress;
import careermap.conversation.TalkRequest;
import careermap.conversation.TalkRequest.State;
import careermap.understanding.Intent;
import careermap.wording.Wording;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A request for a talk: how it stands, and what its reader can do about it. */
public final class RequestView {
  private final RequestSides sides;
  private final Wording wording;
  private final RequestWords words;

  private RequestView(RequestSides sides, Wording wording) {
    this.sides = sides;
    this.wording = wording;
    this.words = new RequestWords(sides, wording);
  }

  public static Screen of(RequestSides sides, Wording wording) {
    return new RequestView(sides, wording).screen(new Page(wording));
  }

  /** After a press on something that has changed meanwhile. */
  public static Screen changed(RequestSides sides, Wording wording) {
    return new RequestView(sides, wording).screen(new Page(wording).say("ask.stands"));
  }

  /** After a press on a time that is no longer free. */
  public static Screen taken(RequestSides sides, Wording wording) {
    return new RequestView(sides, wording).screen(new Page(wording).say("ask.taken"));
  }

  /** In one line, for a message above which a newer one stands. */
  public static Screen brief(RequestSides sides, Wording wording) {
    RequestWords words = new RequestWords(sides, wording);
    return new Page(wording).line(words.headline()).as("ask.title", words.heard());
  }

  /** For somebody who is none of the two, or of whom the other is gone. */
  public static Screen notYours(Wording wording) {
    return new Page(wording)
        .say("ask.not.yours")
        .buttons(CardButtons.show(Intent.CARD, "button.card", wording).asPrimary())
        .as("ask.title", wording.say("ask.not.yours"));
  }

  private Screen screen(Page page) {
    part(page, true);
    page.context(readers());
    return page.as("ask.title", words.heard());
  }

  /** The lines and the buttons, for a list of several. */
  static void add(Page page, RequestSides sides, Wording wording) {
    new RequestView(sides, wording).part(page, false);
  }

  private void part(Page page, boolean primary) {
    State state = request().state();
    String wish = state.isOpen() ? "\n" + words.wish() : "";
    page.line(words.headline() + wish);
    page.line(state.isOpen() ? words.word() : "").line(words.answer());
    page.line(words.before());
    if (state == State.HANDING_OVER) {
      handingOver(page);
    }
    if (state == State.PROPOSED) {
      times(page, primary);
    }
    page.buttons(others(primary).toArray(Press[]::new));
  }

  private void handingOver(Page page) {
    if (!sides.asks()) {
      page.say("ask.yours.handing.next", Names.whole(sides.other(), wording));
    } else if (sides.instead() != null) {
      page.say("ask.mine.handing.whom", Names.whole(sides.instead(), wording));
    }
  }

  private void times(Page page, boolean primary) {
    List<Instant> proposals =
        request().proposals().stream().filter(at -> at.isAfter(sides.now())).toList();
    if (proposals.isEmpty()) {
      page.say("ask.times.over");
      return;
    }
    if (!sides.asks()) {
      page.line(
          String.join(
              "\n", proposals.stream().map(at -> "• " + words.times().moment(at)).toList()));
      return;
    }
    List<Press> presses = new ArrayList<>();
    for (int i = 0; i < proposals.size(); i++) {
      Instant at = proposals.get(i);
      Press press =
          new Press(
              AskActions.pick(i),
              words.times().moment(at),
              SeenRequest.of(request()) + at.toEpochMilli(),
              null,
              primary && i == 0);
      presses.add(press);
    }
    page.buttons(presses.toArray(Press[]::new));
  }

  private List<Press> others(boolean primary) {
    if (request().isOver(sides.now())) {
      return List.of();
    }
    return sides.asks() ? askers(primary) : listeners(primary);
  }

  private List<Press> askers(boolean primary) {
    return switch (request().state()) {
      case ASKED ->
          List.of(
              press(AskActions.REWRITE, "ask.button.rewrite"),
              press(AskActions.BACK, "ask.button.back"));
      case PROPOSED ->
          lastRound()
              ? List.of(press(AskActions.BACK, "ask.button.back"))
              : List.of(
                  press(AskActions.OTHER_TIMES, "ask.button.other")
                      .asking("ask.button.other.sure", wording),
                  press(AskActions.BACK, "ask.button.back"));
      case AGREED -> agreed();
      case HANDING_OVER -> handedOver(primary);
      case DECLINED, ENDED -> List.of(first(press(AskActions.OPEN, "ask.button.else"), primary));
      case WITHDRAWN, HELD -> List.of();
    };
  }

  private List<Press> handedOver(boolean primary) {
    List<Press> presses = new ArrayList<>();
    if (sides.instead() != null) {
      presses.add(first(press(AskActions.ACCEPT, "ask.button.accept"), primary));
    }
    presses.add(press(AskActions.STAY, "ask.button.stay"));
    presses.add(press(AskActions.BACK, "ask.button.back"));
    return presses;
  }

  private List<Press> listeners(boolean primary) {
    return switch (request().state()) {
      case ASKED -> answers("ask.button.times", primary);
      case PROPOSED ->
          lastRound()
              ? List.of(
                  press(AskActions.HAND_OVER, "ask.button.hand"),
                  press(AskActions.DECLINE, "ask.button.decline"))
              : answers("ask.button.times.again", false);
      case AGREED -> agreed();
      case HANDING_OVER, DECLINED, WITHDRAWN, HELD, ENDED -> List.of();
    };
  }

  private List<Press> answers(String times, boolean primary) {
    return List.of(
        first(press(AskActions.TIMES, times), primary),
        press(AskActions.HAND_OVER, "ask.button.hand"),
        press(AskActions.DECLINE, "ask.button.decline"));
  }

  private List<Press> agreed() {
    return List.of(
        press(AskActions.MOVE, "ask.button.move"), press(AskActions.CALL_OFF, "ask.button.off"));
  }

  private boolean lastRound() {
    return request().rounds() == TalkProgress.MOST_ROUNDS;
  }

  private static Press first(Press press, boolean primary) {
    return primary ? press.asPrimary() : press;
  }

  private Press press(String action, String label) {
    return new Press(action, wording.say(label), SeenRequest.of(request()), spoken(label), false);
  }

  private String spoken(String label) {
    return wording.say("ask.spoken", Names.whole(sides.other(), wording), wording.say(label));
  }

  private String readers() {
    Page page = new Page(wording);
    String other = Names.whole(sides.other(), wording);
    if (!request().confidential()) {
      return page.safely("ask.readers", other);
    }
    return sides.asks()
        ? page.safely("ask.readers.confidential", other)
        : page.safely("ask.readers.only.you", other);
  }

  private TalkRequest request() {
    return sides.request();
  }
}

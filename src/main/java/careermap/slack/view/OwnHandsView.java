package careermap.slack.view;

import careermap.opening.Hand;
import careermap.opening.Opening;
import careermap.opening.OwnHand;
import careermap.wording.Wording;
import java.util.List;

/** The hands that the reader raised, and what came of them. */
public final class OwnHandsView {
  private static final int A_PAGE = 10;

  private OwnHandsView() {}

  public static Screen of(List<OwnHand> hands, int number, Wording wording) {
    List<OwnHand> shown =
        hands.stream().filter(own -> own.hand().state() != Hand.State.WITHDRAWN).toList();
    Pages<OwnHand> pages = new Pages<>(shown, A_PAGE, number);
    Page page = new Page(wording).header(wording.say("open.mine.header", shown.size()));
    if (shown.isEmpty()) {
      page.say("open.mine.none");
    }
    pages.shown().forEach(own -> page.add(Beside.line(words(own, wording), press(own, wording))));
    pages.into(page, OpeningActions.MINE, "");
    return page.buttons(
            OpeningActions.press(OpeningActions.LIST, "0", wording.say("button.open.list")))
        .note("open.mine.readers")
        .as("open.mine.title", wording.say("open.mine.header", shown.size()));
  }

  private static String words(OwnHand own, Wording wording) {
    boolean cancelled =
        own.opening().state() == Opening.State.CANCELLED && own.hand().state().isAlive();
    return new OpeningWords(wording).head(own.opening())
        + "\n"
        + wording.say(cancelled ? "open.hand.cancelled" : "open.hand." + own.hand().state());
  }

  private static Press press(OwnHand own, Wording wording) {
    return OpeningActions.press(
        OpeningActions.SHOW,
        own.opening().id(),
        wording.say("button.open.show"),
        wording.say("button.open.show.spoken", OpeningWords.title(own.opening())));
  }
}

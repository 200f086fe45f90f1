package careermap.slack.view;

import careermap.conversation.Promise;
import careermap.wording.Wording;

/** What became of a promise, and the way back. */
public final class PromiseView {
  private PromiseView() {}

  public static Screen of(Promise promise, Wording wording) {
    Page page = new Page(wording).say("promise.now." + promise.state(), promise.text());
    if (promise.state() != Promise.State.OPEN) {
      page.buttons(
          TalkActions.press(TalkActions.REOPEN, promise.id(), wording.say("button.promise.reopen")),
          list(wording));
    } else {
      page.buttons(list(wording));
    }
    return page.note("promise.readers")
        .as("promise.title", wording.say("promise.heard." + promise.state()));
  }

  /** The reader has nothing to do with it, or it is gone. */
  public static Screen none(Wording wording) {
    return new Page(wording)
        .say("promise.none")
        .buttons(list(wording))
        .as("promise.title", wording.say("promise.none"));
  }

  private static Press list(Wording wording) {
    return TalkActions.press(TalkActions.LIST, TalkActions.LIST, wording.say("button.talks"));
  }
}

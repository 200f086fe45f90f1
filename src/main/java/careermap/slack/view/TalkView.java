package careermap.slack.view;

import careermap.guidance.HrContact;
import careermap.wording.Wording;

/** How to begin a talk where the form cannot be opened by itself. */
public final class TalkView {
  private TalkView() {}

  /** A button that opens the form. */
  public static Screen offer(Wording wording) {
    return new Page(wording)
        .header(wording.say("talk.header"))
        .say("talk.offer")
        .buttons(
            Press.of(AskActions.OPEN, wording.say("button.talk")).asPrimary(),
            Press.of(AskActions.MINE, wording.say("button.requests")),
            Press.of(TalkActions.LIST, wording.say("button.talks")))
        .note("talk.note")
        .as("ask.title", wording.say("talk.heard"));
  }

  /** Where nobody can be asked. */
  public static Screen nobody(HrContact hr, Wording wording) {
    String contact = ContactWords.of(hr, wording);
    return new Page(wording)
        .say("talk.nobody", contact)
        .as("ask.title", wording.say("talk.nobody.heard", contact));
  }

  /** For somebody who may be unwell and whom the form does not know. */
  public static Screen listen(HrContact hr, Wording wording) {
    return new Page(wording)
        .header(wording.say("listen.header"))
        .say("listen.with", ContactWords.of(hr, wording))
        .say("listen.words")
        .note("listen.help")
        .note("talk.note")
        .as("ask.title", wording.say("listen.heard"));
  }
}

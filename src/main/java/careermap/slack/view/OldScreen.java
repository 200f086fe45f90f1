package careermap.slack.view;

import careermap.guidance.Visitor;
import careermap.understanding.Intent;
import careermap.wording.Wording;

/** For a press on a screen that this version of the app no longer draws. */
public final class OldScreen {
  private OldScreen() {}

  public static Screen of(Visitor visitor) {
    Wording wording = Wording.in(visitor.language());
    return new Page(wording)
        .say("old")
        .buttons(CardButtons.show(Intent.CARD, "button.open.again", wording).asPrimary())
        .as("sorry.title", wording.say("old"));
  }
}

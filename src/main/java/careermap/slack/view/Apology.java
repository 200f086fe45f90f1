package careermap.slack.view;

import careermap.guidance.HrContact;
import careermap.understanding.Intent;
import careermap.wording.Wording;

/** Something went wrong: what to do, and whom to tell. */
public final class Apology {
  private Apology() {}

  public static Screen of(String reference, HrContact hr, Wording wording) {
    return new Page(wording)
        .say("sorry", ContactWords.of(hr, wording), reference)
        .buttons(CardButtons.show(Intent.CARD, "button.again", wording).asPrimary())
        .as("sorry.title", wording.say("sorry.heard", reference));
  }

  public static Screen busy(Wording wording) {
    return new Page(wording)
        .say("busy")
        .buttons(CardButtons.show(Intent.CARD, "button.again", wording).asPrimary())
        .as("sorry.title", wording.say("busy.heard"));
  }
}

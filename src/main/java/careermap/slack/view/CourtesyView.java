package careermap.slack.view;

import careermap.guidance.HrContact;
import careermap.understanding.Intent;
import careermap.wording.Wording;

/** Answers that need no map: a greeting, thanks, somebody unwell, a question about others. */
public final class CourtesyView {
  private CourtesyView() {}

  public static Screen greeting(Wording wording) {
    return said("answer.greeting", wording, wording.say("answer.greeting"));
  }

  public static Screen thanks(Wording wording) {
    return said("answer.thanks", wording, wording.say("answer.thanks"));
  }

  public static Screen aboutOthers(Wording wording) {
    return said("answer.others", wording, wording.say("answer.others"));
  }

  /** Neither analyses nor advises; the words that were written are not kept. */
  public static Screen listening(HrContact hr, Wording wording) {
    String contact = ContactWords.of(hr, wording);
    return new Page(wording)
        .say("answer.listen", contact)
        .buttons(Press.of(Actions.LISTEN, wording.say("button.listen")).asPrimary())
        .as("answer.title", wording.say("answer.listen", contact));
  }

  private static Screen said(String key, Wording wording, String heard) {
    return new Page(wording)
        .say(key)
        .buttons(
            CardButtons.show(Intent.NEXT, "button.next.step", wording),
            CardButtons.show(Intent.CARD, "button.card", wording),
            CardButtons.show(Intent.HELP, "menu.HELP", wording))
        .as("answer.title", heard);
  }
}

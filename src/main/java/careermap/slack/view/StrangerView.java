package careermap.slack.view;

import careermap.guidance.HrContact;
import careermap.understanding.Intent;
import careermap.wording.Wording;

/** For somebody who is not on the roster, and for a role that is not on the map. */
public final class StrangerView {
  private StrangerView() {}

  public static Screen unknown(HrContact hr, Wording wording) {
    String contact = ContactWords.of(hr, wording);
    return new Page(wording)
        .say("stranger", contact)
        .buttons(
            Press.of(Actions.REPORT_MISSING, wording.say("button.add.me")).asPrimary(),
            CardButtons.show(Intent.HELP, "menu.HELP", wording))
        .as("card.title", wording.say("stranger.heard", contact));
  }

  /** In the place of a Home tab whose owner was erased. */
  public static Screen noMore(Wording wording) {
    return new Page(wording).say("home.erased").as("card.title", wording.say("home.erased"));
  }

  public static Screen offTheMap(String role, HrContact hr, Wording wording) {
    String contact = ContactWords.of(hr, wording);
    String shown = Cut.to(40, role);
    return new Page(wording)
        .say("off.map", shown, contact)
        .buttons(
            CardButtons.show(Intent.MAP, "button.map", wording),
            CardButtons.show(Intent.HELP, "menu.HELP", wording))
        .as("card.title", wording.say("off.map.heard", shown, contact));
  }
}

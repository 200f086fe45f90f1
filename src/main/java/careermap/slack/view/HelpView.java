package careermap.slack.view;

import careermap.access.Matter;
import careermap.guidance.HrContact;
import careermap.guidance.Standing;
import careermap.guidance.Visitor;
import careermap.understanding.Intent;
import careermap.wording.Wording;

/** What can be asked for; only the words that the reader may use. */
public final class HelpView {
  private HelpView() {}

  public static Screen of(Visitor visitor, HrContact hr, Wording wording) {
    Page page = new Page(wording).header(wording.say("help.header"));
    page.say("help.know").say("help.act").say("help.check");
    if (visitor.standing().filter(Standing::supervises).isPresent()) {
      page.say("help.team");
    }
    if (visitor.may(Matter.HR_DESK)) {
      page.say("help.hr");
    }
    return page.buttons(
            CardButtons.show(Intent.CARD, "button.card", wording),
            CardButtons.show(Intent.TALK, "button.talk", wording),
            CardButtons.show(Intent.MAP, "button.map", wording))
        .note("help.note", ContactWords.of(hr, wording))
        .as("help.title", wording.say("help.heard"));
  }
}

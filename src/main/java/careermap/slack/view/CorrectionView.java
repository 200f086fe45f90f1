package careermap.slack.view;

import careermap.guidance.CareerGuide;
import careermap.guidance.HrContact;
import careermap.person.Correction;
import careermap.understanding.Intent;
import careermap.wording.Wording;

/** "This is not right": what is meant, and that it was passed on. */
public final class CorrectionView {
  private CorrectionView() {}

  public static Screen ask(CareerGuide guide, HrContact hr, Wording wording) {
    String supervisor =
        guide.standing().supervisor() == null
            ? wording.say("mine.supervisor.none")
            : Names.known(guide.standing().supervisor(), wording);
    return new Page(wording)
        .header(wording.say("wrong.header"))
        .say("wrong.about", wording.of(guide.role().name()), supervisor)
        .buttons(
            Press.of(Actions.REPORT_ROLE, wording.say("button.wrong.role")),
            Press.of(Actions.REPORT_SUPERVISOR, wording.say("button.wrong.supervisor")),
            CardButtons.show(Intent.CARD, "button.card", wording))
        .note("wrong.note", ContactWords.of(hr, wording))
        .as("wrong.title", wording.say("wrong.heard"));
  }

  /** Reported; {@code again} where the same was reported on this day already. */
  public static Screen reported(boolean again, HrContact hr, Wording wording) {
    String key = again ? "wrong.again" : "wrong.reported";
    String contact = ContactWords.of(hr, wording);
    return new Page(wording)
        .say(key, contact)
        .buttons(CardButtons.show(Intent.CARD, "button.card", wording))
        .as("wrong.title", wording.say(key, contact));
  }

  /** For somebody who asked to be added to the roster. */
  public static Screen asked(boolean again, HrContact hr, Wording wording) {
    String key = again ? "add.again" : "add.asked";
    String contact = ContactWords.of(hr, wording);
    return new Page(wording).say(key, contact).as("add.title", wording.say(key, contact));
  }

  /** For whoever reported it: somebody has looked. */
  public static Screen settled(Correction.Kind kind, Wording wording) {
    String key = "wrong.settled." + kind;
    return new Page(wording)
        .say(key)
        .buttons(CardButtons.show(Intent.CARD, "button.card", wording))
        .note("readers.me")
        .as("wrong.title", wording.say("wrong.settled.heard"));
  }

  /** For human resources: somebody reported something. */
  public static Screen toHr(Wording wording) {
    return new Page(wording)
        .say("wrong.for.hr")
        .buttons(CardButtons.show(Intent.HR, "button.hr.open", wording).asPrimary())
        .as("wrong.title", wording.say("wrong.for.hr"));
  }
}

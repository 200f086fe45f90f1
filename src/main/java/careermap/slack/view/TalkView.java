package careermap.slack.view;

import careermap.guidance.CareerGuide;
import careermap.guidance.HrContact;
import careermap.person.Person;
import careermap.understanding.Intent;
import careermap.wording.Wording;
import org.jspecify.annotations.Nullable;

/** How to begin a talk: with whom, about what, in which words. */
public final class TalkView {
  private TalkView() {}

  public static Screen of(CareerGuide guide, HrContact hr, Wording wording) {
    Person supervisor = guide.standing().supervisor();
    String about = new NextStepWords(guide, wording).what();
    Page page = new Page(wording).header(wording.say("talk.header"));
    return begin(page, supervisor, hr, wording)
        .say("talk.words", about)
        .say("talk.stances")
        .buttons(CardButtons.show(Intent.CARD, "button.card", wording))
        .note("talk.note")
        .as("talk.title", wording.say("talk.heard", Names.known(supervisor, wording)));
  }

  /** For somebody who is not on the map; the words that they wrote are not kept. */
  public static Screen of(HrContact hr, Wording wording) {
    Page page = new Page(wording).header(wording.say("talk.header"));
    return begin(page, null, hr, wording)
        .note("talk.note")
        .as("talk.title", wording.say("talk.heard", ""));
  }

  private static Page begin(Page page, @Nullable Person supervisor, HrContact hr, Wording wording) {
    String contact = ContactWords.of(hr, wording);
    return supervisor == null
        ? page.say("talk.with.hr", contact)
        : page.say("talk.with", Names.known(supervisor, wording), contact);
  }
}

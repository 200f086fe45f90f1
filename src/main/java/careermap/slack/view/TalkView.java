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
    String about = new NextStepWords(guide, wording).topic();
    Page page = new Page(wording).header(wording.say("talk.header"));
    boolean oneself = guide.standing().person().name().equals(hr.name());
    return begin(page, supervisor, oneself ? new HrContact(null) : hr, wording)
        .say("talk.words", about)
        .say("talk.stances")
        .buttons(CardButtons.show(Intent.CARD, "button.card", wording))
        .note("talk.note")
        .as("talk.title", wording.say("talk.heard", Names.known(supervisor, wording)));
  }

  /** For somebody who may be unwell: no person and no topic is set for them. */
  public static Screen listen(HrContact hr, Wording wording) {
    return new Page(wording)
        .header(wording.say("listen.header"))
        .say("listen.with", ContactWords.of(hr, wording))
        .say("listen.words")
        .note("listen.help")
        .note("talk.note")
        .as("talk.title", wording.say("listen.heard"));
  }

  private static Page begin(Page page, @Nullable Person supervisor, HrContact hr, Wording wording) {
    String contact = ContactWords.of(hr, wording);
    return supervisor == null
        ? page.say("talk.with.hr", contact)
        : page.say("talk.with", Names.known(supervisor, wording), contact);
  }
}

package careermap.slack.view;

import careermap.conversation.Conversation;
import careermap.conversation.TalkOutcome;
import careermap.person.Person;
import careermap.person.PersonId;
import careermap.wording.TimeWords;
import careermap.wording.Wording;
import java.time.LocalDate;

/** What became of a talk that was written down. */
public final class TalkSavedView {
  private TalkSavedView() {}

  public static Screen of(
      TalkOutcome.Kept kept, PersonId reader, LocalDate today, Wording wording) {
    Conversation talk = kept.talk();
    Person other = kept.pairing().otherThan(reader);
    TimeWords time = new TimeWords(wording);
    Page page = new Page(wording);
    page.say("talked.saved", Names.whole(other, wording), time.day(talk.heldOn()));
    TalkWords words = new TalkWords(today, wording);
    page.line(words.details(talk, kept.promises(), kept.pairing(), reader));
    page.buttons(
        TalkActions.press(TalkActions.CHANGE, talk.id(), wording.say("button.talk.change")),
        TalkActions.press(TalkActions.LIST, TalkActions.LIST, wording.say("button.talks")));
    page.note(kept.told() ? "talked.told" : "talked.not.told", Names.known(other, wording));
    page.note(talk.confidential() ? "talked.readers.two" : "talked.readers");
    return page.as("talked.title", wording.say("talked.saved.heard"));
  }

  public static Screen refused(Wording wording) {
    return new Page(wording)
        .say("talked.not.yours")
        .buttons(TalkActions.press(TalkActions.LIST, TalkActions.LIST, wording.say("button.talks")))
        .as("talked.title", wording.say("talked.not.yours"));
  }

  /** Nobody is known with whom the reader could have talked. */
  public static Screen nobody(Wording wording) {
    return new Page(wording).say("talked.nobody").as("talked.title", wording.say("talked.nobody"));
  }
}

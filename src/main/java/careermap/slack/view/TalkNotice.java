package careermap.slack.view;

import careermap.conversation.Conversation;
import careermap.conversation.Promise;
import careermap.conversation.TalkPage;
import careermap.person.Person;
import careermap.person.PersonId;
import careermap.wording.TimeWords;
import careermap.wording.Wording;
import java.time.LocalDate;

/** What somebody is told of a talk that the other has written down, and what they answered. */
public final class TalkNotice {
  private TalkNotice() {}

  /** For the one who is asked whether it is right. */
  public static Screen asked(TalkPage page, PersonId reader, LocalDate today, Wording wording) {
    String id = page.talk().id();
    String seen = SeenTalk.of(page.talk());
    return begin("talked.notice", page, reader, today, wording)
        .buttons(
            TalkActions.press(TalkActions.RIGHT, seen, wording.say("button.talk.right"))
                .asPrimary(),
            TalkActions.press(TalkActions.CHANGE, id, wording.say("button.talk.correct")),
            TalkActions.press(TalkActions.NOT_MET, seen, wording.say("button.talk.not.met")))
        .note(page.talk().confidential() ? "talked.readers.two" : "talked.readers")
        .as("talked.title", heard("talked.notice.heard", page.talk(), wording));
  }

  /** For the one who wrote it down, where the other says something else. */
  public static Screen disputed(TalkPage page, PersonId reader, LocalDate today, Wording wording) {
    String id = page.talk().id();
    return begin("talked.disputed", page, reader, today, wording)
        .buttons(
            TalkActions.press(TalkActions.CHANGE, id, wording.say("button.talk.change")),
            TalkActions.press(TalkActions.TAKE_BACK, id, wording.say("button.talk.take.back"))
                .asking("button.talk.take.back.sure", wording))
        .as("talked.title", heard("talked.disputed.heard", page.talk(), wording));
  }

  /** After an answer, in the place of the question. */
  public static Screen answered(TalkPage page, PersonId reader, LocalDate today, Wording wording) {
    boolean right = page.talk().counts();
    return begin(right ? "talked.right" : "talked.wrong", page, reader, today, wording)
        .buttons(
            TalkActions.press(
                TalkActions.CHANGE, page.talk().id(), wording.say("button.talk.change")),
            TalkActions.press(TalkActions.LIST, TalkActions.LIST, wording.say("button.talks")))
        .as(
            "talked.title",
            heard(right ? "talked.right.heard" : "talked.wrong.heard", page.talk(), wording));
  }

  /** A promise of the reader's own is due soon. */
  public static Screen due(Promise promise, Person other, LocalDate today, Wording wording) {
    return new Page(wording)
        .line(
            wording.say(
                "promise.due",
                Mrkdwn.text(Names.known(other, wording)),
                new PromiseWords(today, wording).of(promise)))
        .buttons(
            TalkActions.press(TalkActions.KEPT, promise.id(), wording.say("button.promise.kept")),
            TalkActions.press(TalkActions.DROP, promise.id(), wording.say("button.promise.drop")),
            TalkActions.press(TalkActions.LIST, TalkActions.LIST, wording.say("button.talks")))
        .note("promise.due.note")
        .as("promise.title", wording.say("promise.due.heard"));
  }

  private static Page begin(
      String key, TalkPage page, PersonId reader, LocalDate today, Wording wording) {
    Conversation talk = page.talk();
    String other = Names.known(page.pairing().otherThan(reader), wording);
    return new Page(wording)
        .say(key, new TimeWords(wording).day(talk.heldOn()), other)
        .line(new TalkWords(today, wording).details(talk, page.promises(), page.pairing(), reader));
  }

  private static String heard(String key, Conversation talk, Wording wording) {
    return wording.say(key, new TimeWords(wording).day(talk.heldOn()));
  }
}

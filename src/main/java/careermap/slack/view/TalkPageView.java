package careermap.slack.view;

import careermap.conversation.Conversation;
import careermap.conversation.Promise;
import careermap.conversation.ReadableNote;
import careermap.conversation.TalkPage;
import careermap.person.PersonId;
import careermap.wording.TimeWords;
import careermap.wording.Wording;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** One talk, for one of the two. */
public final class TalkPageView {
  private static final int NOTES = 6;

  private TalkPageView() {}

  public static Screen of(
      TalkPage talkPage, PersonId reader, LocalDate today, ZoneId zone, Wording wording) {
    return of(new Page(wording), talkPage, reader, today, zone)
        .as("talks.title", wording.say("talks.heard"));
  }

  /** It has changed since the reader saw it, and nothing was done. */
  public static Screen changed(
      TalkPage talkPage, PersonId reader, LocalDate today, ZoneId zone, Wording wording) {
    return of(new Page(wording).say("talks.changed"), talkPage, reader, today, zone)
        .as("talks.title", wording.say("talks.changed.heard"));
  }

  private static Page of(
      Page page, TalkPage talkPage, PersonId reader, LocalDate today, ZoneId zone) {
    Wording wording = page.wording();
    Conversation talk = talkPage.talk();
    String other = Names.whole(talkPage.pairing().otherThan(reader), wording);
    String day = new TimeWords(wording).day(talk.heldOn());
    page.say("talks.page", day, other);
    if (!talk.counts()) {
      page.say("talks.page.disputed");
    }
    page.line(
        new TalkWords(today, wording)
            .details(talk, talkPage.promises(), talkPage.pairing(), reader));
    own(page, talkPage, reader, new PromiseWords(today, wording));
    notes(page, talkPage, reader, zone, wording);
    page.divider().buttons(presses(talkPage, reader, wording));
    return page.note(talk.confidential() ? "talked.readers.two" : "talked.readers");
  }

  /** Each with its buttons; where there are several, each says which it is. */
  private static void own(Page page, TalkPage talkPage, PersonId reader, PromiseWords words) {
    List<Promise> own =
        talkPage.promises().stream().filter(promise -> promise.owner().equals(reader)).toList();
    for (Promise promise : own) {
      if (own.size() > 1) {
        page.line(words.of(promise));
      }
      page.buttons(settle(promise, page.wording()));
    }
  }

  private static Press[] settle(Promise promise, Wording wording) {
    return promise.state() == Promise.State.OPEN
        ? new Press[] {
          TalkActions.press(TalkActions.KEPT, promise.id(), wording.say("button.promise.kept")),
          TalkActions.press(TalkActions.DROP, promise.id(), wording.say("button.promise.drop"))
        }
        : new Press[] {
          TalkActions.press(TalkActions.REOPEN, promise.id(), wording.say("button.promise.reopen"))
        };
  }

  private static void notes(
      Page page, TalkPage talkPage, PersonId reader, ZoneId zone, Wording wording) {
    List<ReadableNote> notes = talkPage.notes();
    if (notes.isEmpty()) {
      return;
    }
    page.divider();
    NoteLines lines = new NoteLines(zone, wording);
    String other = Names.known(talkPage.pairing().otherThan(reader), wording);
    notes
        .subList(Math.max(0, notes.size() - NOTES), notes.size())
        .forEach(note -> lines.into(page, note, reader, other));
    if (notes.size() > NOTES) {
      page.say("list.rest", notes.size() - NOTES);
    }
  }

  private static Press[] presses(TalkPage page, PersonId reader, Wording wording) {
    Conversation talk = page.talk();
    List<Press> presses = new ArrayList<>();
    boolean asked = talk.asks(reader);
    if (asked) {
      presses.add(
          TalkActions.press(
              TalkActions.RIGHT, SeenTalk.of(talk), wording.say("button.talk.right")));
    }
    presses.add(
        TalkActions.press(TalkActions.CHANGE, talk.id(), wording.say("button.talk.change")));
    if (asked && talk.counts()) {
      presses.add(
          TalkActions.press(
              TalkActions.NOT_MET, SeenTalk.of(talk), wording.say("button.talk.not.met")));
    }
    if (page.mayTakeBack()) {
      presses.add(
          TalkActions.press(TalkActions.TAKE_BACK, talk.id(), wording.say("button.talk.take.back"))
              .asking("button.talk.take.back.sure", wording));
    }
    presses.add(TalkActions.press(TalkActions.LIST, TalkActions.LIST, wording.say("button.talks")));
    return presses.toArray(Press[]::new);
  }

  /** It is gone, or it is none of the reader's. */
  public static Screen none(Wording wording) {
    return new Page(wording)
        .say("talks.page.none")
        .buttons(TalkActions.press(TalkActions.LIST, TalkActions.LIST, wording.say("button.talks")))
        .as("talks.title", wording.say("talks.page.none"));
  }

  /** It was taken back. */
  public static Screen takenBack(Wording wording) {
    return new Page(wording)
        .say("talks.taken.back")
        .buttons(TalkActions.press(TalkActions.LIST, TalkActions.LIST, wording.say("button.talks")))
        .as("talks.title", wording.say("talks.taken.back"));
  }

  /** It is no longer the reader's alone to take back. */
  public static Screen stays(Wording wording) {
    return new Page(wording)
        .say("talks.stays")
        .buttons(TalkActions.press(TalkActions.LIST, TalkActions.LIST, wording.say("button.talks")))
        .as("talks.title", wording.say("talks.stays"));
  }
}

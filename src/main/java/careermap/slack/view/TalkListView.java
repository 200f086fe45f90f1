package careermap.slack.view;

import careermap.conversation.Conversation;
import careermap.conversation.PromiseLine;
import careermap.conversation.TalkLine;
import careermap.conversation.TalkList;
import careermap.person.Person;
import careermap.wording.TimeWords;
import careermap.wording.Wording;
import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.composition.MarkdownTextObject;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Somebody's talks: with whom and when, and what is promised. */
public final class TalkListView {
  private static final int TALKS = 12;
  private static final int PROMISES = 6;

  private final TalkList list;
  private final LocalDate today;
  private final Wording wording;

  private TalkListView(TalkList list, LocalDate today, Wording wording) {
    this.list = list;
    this.today = today;
    this.wording = wording;
  }

  /** All of the reader's. */
  public static Screen of(TalkList list, LocalDate today, Wording wording) {
    return new TalkListView(list, today, wording).all();
  }

  /** Those with one person. */
  public static Screen with(Person other, TalkList list, LocalDate today, Wording wording) {
    return new TalkListView(list, today, wording).with(other);
  }

  private Screen all() {
    Page page = new Page(wording).header(wording.say("talks.header"));
    page.buttons(
        TalkActions.press(TalkActions.MET, TalkActions.MET, wording.say("button.talk.met"))
            .asPrimary());
    body(page);
    consent(page);
    return page.note("talks.readers").as("talks.title", wording.say("talks.heard"));
  }

  private Screen with(Person other) {
    String id = other.id().value();
    Page page =
        new Page(wording)
            .header(wording.say("talks.with.header", Names.whole(other, wording)))
            .buttons(
                TalkActions.press(TalkActions.BRIEF, id, wording.say("button.brief")),
                TalkActions.press(TalkActions.LOG, id, wording.say("button.talked")),
                TalkActions.press(
                    TalkActions.EARLIER_NOTES, id, wording.say("button.notes.earlier")));
    body(page);
    return page.note("talks.readers").as("talks.title", wording.say("talks.heard"));
  }

  private void body(Page page) {
    promises(page, "talks.mine", list.mine(), true);
    promises(page, "talks.theirs", list.theirs(), false);
    page.divider();
    if (list.talks().isEmpty()) {
      page.say("talks.none");
    }
    list.talks().stream().limit(TALKS).forEach(line -> page.add(talk(line)));
    rest(page, list.talks(), TALKS);
  }

  private void promises(Page page, String title, List<PromiseLine> promises, boolean mine) {
    if (promises.isEmpty()) {
      return;
    }
    page.say(title);
    for (PromiseLine line : promises.subList(0, Math.min(PROMISES, promises.size()))) {
      String words = new PromiseWords(today, wording).withName(line);
      page.line(words);
      if (mine) {
        page.buttons(kept(line), drop(line));
      }
    }
    rest(page, promises, PROMISES);
  }

  private Press kept(PromiseLine line) {
    return TalkActions.press(
        TalkActions.KEPT,
        line.promise().id(),
        wording.say("button.promise.kept"),
        wording.say("button.promise.kept.spoken", line.promise().text()));
  }

  private Press drop(PromiseLine line) {
    return TalkActions.press(
        TalkActions.DROP,
        line.promise().id(),
        wording.say("button.promise.drop"),
        wording.say("button.promise.drop.spoken", line.promise().text()));
  }

  private SectionBlock talk(TalkLine line) {
    Conversation talk = line.talk();
    Person other = line.other();
    String day = new TimeWords(wording).day(talk.heldOn());
    SectionBlock.SectionBlockBuilder section =
        SectionBlock.builder()
            .text(
                MarkdownTextObject.builder().text(words(talk, other, day)).verbatim(true).build());
    if (other != null) {
      section.accessory(
          TalkActions.press(
                  TalkActions.SHOW,
                  talk.id(),
                  wording.say("button.talk.show"),
                  wording.say("button.talk.show.spoken", day))
              .element());
    }
    return section.build();
  }

  private String words(Conversation talk, @Nullable Person other, String day) {
    if (other == null) {
      return new Page(wording).safely("talks.before", day);
    }
    String state = talk.counts() ? "" : wording.say("talks.disputed");
    return new Page(wording).safely("talks.line", day, Names.whole(other, wording)) + state;
  }

  private static void rest(Page page, List<?> all, int shown) {
    if (all.size() > shown) {
      page.say("list.rest", all.size() - shown);
    }
  }

  /** Whether a new supervisor may read what was shared with an earlier one. */
  private void consent(Page page) {
    Person reader = list.newReader();
    if (reader == null) {
      return;
    }
    String name = Names.known(reader, wording);
    page.divider().say(list.consent() ? "talks.consent.given" : "talks.consent.ask", name);
    String action = list.consent() ? TalkActions.NO_CONSENT : TalkActions.CONSENT;
    String label = list.consent() ? "button.consent.end" : "button.consent";
    page.buttons(TalkActions.press(action, reader.id().value(), wording.say(label)));
  }
}

package careermap.slack.view;

import careermap.change.ChangesForMe;
import careermap.change.ChangesForMeWords;
import careermap.change.Passage;
import careermap.understanding.Intent;
import careermap.wording.Wording;
import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.composition.MarkdownTextObject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What changed on the map for one person. */
public final class NewsView {
  private static final int PASSAGES = 20;
  private static final int TEXT = 600;

  private NewsView() {}

  public static Screen of(ChangesForMe changes, int version, Wording wording) {
    ChangesForMeWords words = new ChangesForMeWords(changes, wording);
    Page page = new Page(wording).say("news.now", words.place());
    words.step().ifPresent(step -> page.header(step));
    List<Passage> passages = words.passages();
    passages.stream().limit(PASSAGES).forEach(passage -> passage(page, passage));
    if (passages.size() > PASSAGES) {
      page.say("news.rest", passages.size() - PASSAGES);
    }
    if (changes.isEmpty()) {
      page.say("news.none");
    }
    return page.buttons(
            CardButtons.show(Intent.TALK, "button.talk.this", wording).asPrimary(),
            CardButtons.show(Intent.CARD, "button.card", wording))
        .note("news.note", version)
        .as("news.title", words.line().orElseGet(() -> wording.say("news.none")));
  }

  /** The line on the card that leads here; nothing where there is nothing unread. */
  static void line(Page page, @Nullable ChangesForMe news) {
    if (news != null) {
      new ChangesForMeWords(news, page.wording()).line().ifPresent(line -> line(page, line));
    }
  }

  private static void line(Page page, String line) {
    String label = page.wording().say("button.news.show");
    Press press = new Press(Actions.NEWS, label, Actions.NEWS, null, false);
    page.divider()
        .add(
            SectionBlock.builder()
                .text(MarkdownTextObject.builder().text(Mrkdwn.text(line)).verbatim(true).build())
                .accessory(press.element())
                .build());
  }

  /** Nothing concerns the reader, or nothing is known of them. */
  public static Screen none(Wording wording) {
    return new Page(wording)
        .say("news.none")
        .buttons(CardButtons.show(Intent.CARD, "button.card", wording))
        .as("news.title", wording.say("news.none"));
  }

  private static void passage(Page page, Passage passage) {
    String sentences = Cut.to(TEXT, String.join("\n", passage.sentences()));
    page.line(
        page.wording()
            .say(
                "news.passage", Mrkdwn.text(Cut.to(80, passage.title())), Mrkdwn.lines(sentences)));
  }
}

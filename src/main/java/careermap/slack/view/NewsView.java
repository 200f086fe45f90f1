package careermap.slack.view;

import careermap.change.ChangesForMe;
import careermap.change.ChangesForMeWords;
import careermap.change.Passage;
import careermap.understanding.Intent;
import careermap.wording.Wording;
import com.slack.api.model.block.SectionBlock;
import java.util.List;
import java.util.Optional;

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

  /** The line on the card that leads here; empty where there is nothing to say. */
  static Optional<SectionBlock> line(ChangesForMe news, Wording wording) {
    return new ChangesForMeWords(news, wording)
        .line()
        .map(line -> Beside.line(Mrkdwn.text(line), show(wording)));
  }

  private static Press show(Wording wording) {
    return new Press(Actions.NEWS, wording.say("button.news.show"), Actions.NEWS, null, false);
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

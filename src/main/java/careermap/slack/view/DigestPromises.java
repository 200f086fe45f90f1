package careermap.slack.view;

import careermap.reminder.DuePromise;
import careermap.wording.TimeWords;
import careermap.wording.Wording;
import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.composition.MarkdownTextObject;
import java.util.List;

/** The supervisor's own promises that are due soon. */
final class DigestPromises {
  private static final int TEXT = 200;
  private static final int MOST = 5;

  private final String digest;
  private final List<DuePromise> promises;
  private final Wording wording;
  private final Page page;

  DigestPromises(DigestFacts facts, Wording wording, Page page) {
    this.digest = facts.digest().id();
    this.promises = facts.digest().promises();
    this.wording = wording;
    this.page = page;
  }

  void draw() {
    if (!promises.isEmpty()) {
      page.divider().say("digest.promises");
      promises.stream().limit(MOST).forEach(this::draw);
    }
  }

  private void draw(DuePromise promise) {
    String text = Cut.to(TEXT, promise.text());
    String name = wording.say("name", Cut.to(40, Mrkdwn.line(promise.otherName())));
    String day = new TimeWords(wording).shortDay(promise.dueOn());
    page.add(
        promise.settled()
            ? section(
                page.safely("digest.promise.settled", text, name),
                press(DigestActions.REOPEN, "digest.promise.open", promise, text))
            : section(
                page.safely("digest.promise", text, name, day),
                press(DigestActions.KEPT, "digest.promise.kept", promise, text)));
  }

  private static SectionBlock section(String text, Press press) {
    return SectionBlock.builder()
        .text(MarkdownTextObject.builder().text(text).verbatim(true).build())
        .accessory(press.element())
        .build();
  }

  private Press press(String action, String key, DuePromise promise, String text) {
    String label = wording.say(key);
    return new Press(
        action,
        label,
        new DigestTarget(digest, promise.id()).text(),
        wording.say("digest.spoken", Cut.to(40, Mrkdwn.line(text)), label),
        false);
  }
}

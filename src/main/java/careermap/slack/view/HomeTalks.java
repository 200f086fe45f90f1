package careermap.slack.view;

import careermap.conversation.PromiseLine;
import careermap.wording.Wording;
import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.composition.MarkdownTextObject;
import java.time.LocalDate;
import java.util.List;

/** Talks and what a supervisor promised their team, on the Home tab. */
final class HomeTalks {
  private static final int PROMISES = 3;

  private HomeTalks() {}

  static void into(Page page, List<PromiseLine> toTeam, LocalDate today) {
    Wording wording = page.wording();
    page.divider();
    if (!toTeam.isEmpty()) {
      page.say("talks.mine");
      toTeam.stream().limit(PROMISES).forEach(line -> page.add(section(line, today, wording)));
      if (toTeam.size() > PROMISES) {
        page.say("list.rest", toTeam.size() - PROMISES);
      }
    }
    page.buttons(
        TalkActions.press(TalkActions.MET, TalkActions.MET, wording.say("button.talk.met")),
        TalkActions.press(TalkActions.LIST, TalkActions.LIST, wording.say("button.talks")));
  }

  private static SectionBlock section(PromiseLine line, LocalDate today, Wording wording) {
    String words = new PromiseWords(today, wording).withName(line);
    String spoken = wording.say("button.promise.kept.spoken", line.promise().text());
    return SectionBlock.builder()
        .text(MarkdownTextObject.builder().text(words).verbatim(true).build())
        .accessory(
            TalkActions.press(
                    TalkActions.KEPT,
                    line.promise().id(),
                    wording.say("button.promise.kept"),
                    spoken)
                .element())
        .build();
  }
}

package careermap.slack.view;

import careermap.guidance.Candidate;
import careermap.guidance.CareerGuide;
import careermap.understanding.Intent;
import careermap.wording.Wording;
import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.composition.MarkdownTextObject;
import java.util.List;
import java.util.stream.IntStream;

/** Every role that could come next, the shown ones first; as many as a screen holds. */
public final class MoreView {
  private static final int PRESSED = 12;

  private MoreView() {}

  public static Screen of(CareerGuide guide, Wording wording) {
    CandidateWords words = new CandidateWords(guide, wording);
    List<Candidate> all = guide.candidates().all().toList();
    Page page = new Page(wording).header(wording.say("more.header", all.size()));
    if (all.isEmpty()) {
      page.say("card.end");
    } else {
      IntStream.range(0, Math.min(all.size(), PRESSED))
          .forEach(i -> page.add(row(i, all.get(i), words)));
      List<Candidate> rest = all.subList(Math.min(all.size(), PRESSED), all.size());
      Lines.into(page, rest.stream().map(words::line).toList());
    }
    return page.buttons(
            CardButtons.show(Intent.MAP, "button.map", wording),
            CardButtons.show(Intent.CARD, "button.card", wording))
        .note("readers.me")
        .as("more.title", wording.say("more.heard", all.size()));
  }

  private static SectionBlock row(int i, Candidate candidate, CandidateWords words) {
    return SectionBlock.builder()
        .text(MarkdownTextObject.builder().text(words.line(candidate)).verbatim(true).build())
        .accessory(words.press(i + 1, candidate).element())
        .build();
  }
}

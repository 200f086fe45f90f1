package careermap.slack.view;

import careermap.guidance.Candidate;
import careermap.guidance.CareerGuide;
import careermap.understanding.Intent;
import careermap.wording.Wording;
import java.util.List;

/** Every role that could come next, the shown ones first; as many as a screen holds. */
public final class MoreView {
  private MoreView() {}

  public static Screen of(CareerGuide guide, Wording wording) {
    CandidateWords words = new CandidateWords(guide, wording);
    List<Candidate> all = guide.candidates().all().toList();
    Page page = new Page(wording).header(wording.say("more.header", all.size()));
    if (all.isEmpty()) {
      page.say("card.end");
    } else {
      Lines.into(page, all.stream().map(words::line).toList());
    }
    return page.buttons(
            CardButtons.show(Intent.MAP, "button.map", wording),
            CardButtons.show(Intent.CARD, "button.card", wording))
        .note("readers.me")
        .as("more.title", wording.say("more.heard", all.size()));
  }
}

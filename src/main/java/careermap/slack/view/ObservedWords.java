package careermap.slack.view;

import careermap.guidance.CareerGuide;
import careermap.map.Role;
import careermap.observed.ObservedPath;
import careermap.observed.PathOverview;
import careermap.wording.TimeWords;
import careermap.wording.Wording;
import com.slack.api.model.block.SectionBlock;
import java.util.List;

/** How people really went, in a few words. */
record ObservedWords(CareerGuide guide, Wording wording) {
  /** Beside the guideline of the reader's own role; nothing where fewer than five people went. */
  void into(Page page, List<PathOverview> all, Role to) {
    all.stream()
        .filter(one -> one.from().equals(guide.role()) && one.to().equals(to))
        .map(PathOverview::observed)
        .forEach(path -> page.line(words(path, to)));
  }

  private String words(ObservedPath path, Role to) {
    TimeWords time = new TimeWords(wording);
    return new Page(wording)
        .safely(
            "path.observed",
            Cut.to(40, Names.inSentence(guide.role(), wording)),
            Cut.to(40, Names.inSentence(to, wording)),
            path.people(),
            time.span(path.months()),
            time.guideline(guide.standing().person().employment(), guide.guideline()));
  }

  /** For human resources: whether guidelines may be off. */
  static SectionBlock onDesk(List<PathOverview> all, Wording wording) {
    long off = all.stream().filter(PathOverview::isOutsideGuidelines).count();
    String line =
        off > 0 ? wording.say("hr.observed.off", off) : wording.say("hr.observed", all.size());
    return Beside.line(line, Press.of(OpeningActions.OBSERVED, wording.say("button.observed")));
  }
}

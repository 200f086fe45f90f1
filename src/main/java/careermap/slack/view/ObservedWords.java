package careermap.slack.view;

import careermap.guidance.CareerGuide;
import careermap.map.Employment;
import careermap.map.Role;
import careermap.observed.PathOverview;
import careermap.route.Route;
import careermap.route.RouteLeg;
import careermap.wording.TimeWords;
import careermap.wording.Wording;
import java.util.List;
import java.util.stream.Collectors;

/** How people really went, in a few words. */
record ObservedWords(CareerGuide guide, Wording wording) {
  /** Beside the guideline of the reader's own role; nothing where fewer than five people went. */
  void into(Page page, List<PathOverview> all, Role to) {
    PathOverview.between(guide.role(), to, all)
        .ifPresent(path -> page.line(say("path.observed", path)));
  }

  /** Beside the guidelines of the roles on a route; nothing where fewer than five went anywhere. */
  void into(Page page, List<PathOverview> all, Route route) {
    String lines =
        route.legs().stream()
            .flatMap(leg -> PathOverview.between(leg.role(), next(leg), all).stream())
            .map(path -> say("route.observed.leg", path))
            .collect(Collectors.joining("\n"));
    if (!lines.isEmpty()) {
      page.line(wording.say("route.observed") + "\n" + lines);
    }
  }

  /** Where the middle one of those who went took longer than the guideline's end; else blank. */
  String longer(List<PathOverview> all, Route route) {
    RouteLeg first = route.legs().get(0);
    return PathOverview.between(first.role(), next(first), all)
        .filter(path -> path.isLongerThanGuideline(employment()))
        .map(path -> wording.say("route.observed.longer"))
        .orElse("");
  }

  private Employment employment() {
    return guide.standing().person().employment();
  }

  private Role next(RouteLeg leg) {
    return guide.map().role(leg.step().to()).orElseThrow();
  }

  private String say(String key, PathOverview path) {
    TimeWords time = new TimeWords(wording);
    return new Page(wording)
        .safely(
            key,
            Cut.to(40, Names.inSentence(path.from(), wording)),
            Cut.to(40, Names.inSentence(path.to(), wording)),
            path.observed().people(),
            time.span(path.observed().months()),
            time.guideline(employment(), path.from().guidelineFor(employment())));
  }

  /** For human resources: whether guidelines may be off. */
  static DeskArea onDesk(List<PathOverview> all, Wording wording) {
    long off = all.stream().filter(PathOverview::isOutsideGuidelines).count();
    String line =
        off > 0 ? wording.say("hr.observed.off", off) : wording.say("hr.observed", all.size());
    return DeskArea.of(line, Press.of(OpeningActions.OBSERVED, wording.say("button.observed")));
  }
}

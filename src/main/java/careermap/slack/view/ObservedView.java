package careermap.slack.view;

import careermap.map.Employment;
import careermap.map.Guideline;
import careermap.observed.PathOverview;
import careermap.understanding.Intent;
import careermap.wording.TimeWords;
import careermap.wording.Wording;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** How people really went, beside the map's guidelines, for human resources. */
public final class ObservedView {
  private ObservedView() {}

  /** Paths whose guideline may be off come first. */
  public static Screen of(List<PathOverview> paths, Wording wording) {
    List<PathOverview> off = paths.stream().filter(PathOverview::isOutsideGuidelines).toList();
    Page page = new Page(wording).header(wording.say("observed.header", paths.size()));
    if (paths.isEmpty()) {
      page.say("observed.none");
    }
    if (!off.isEmpty()) {
      page.say("observed.off", off.size());
      Lines.into(page, lines(off, wording), 4_500);
      page.divider();
    }
    List<PathOverview> others = paths.stream().filter(one -> !off.contains(one)).toList();
    if (!others.isEmpty()) {
      Lines.into(page, lines(others, wording), 4_500);
    }
    return page.buttons(CardButtons.show(Intent.HR, "button.hr.open", wording))
        .note("observed.note")
        .as("observed.title", wording.say("observed.heard", paths.size(), off.size()));
  }

  private static List<String> lines(List<PathOverview> paths, Wording wording) {
    return paths.stream().map(one -> line(one, wording)).toList();
  }

  private static String line(PathOverview one, Wording wording) {
    return new Page(wording)
        .safely(
            "observed.line",
            Cut.to(40, wording.of(one.from().name())),
            Cut.to(40, wording.of(one.to().name())),
            one.observed().people(),
            new TimeWords(wording).span(one.observed().months()),
            guidelines(one, wording));
  }

  /** Of every form of employment that has one. */
  private static String guidelines(PathOverview one, Wording wording) {
    TimeWords time = new TimeWords(wording);
    String all =
        one.from().guidelines().entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(
                (Map.Entry<Employment, Guideline> each) ->
                    wording.say("guideline." + each.getKey(), time.range(each.getValue())))
            .collect(Collectors.joining(wording.say("list.slash")));
    return all.isEmpty() ? wording.say("guideline.none") : all;
  }
}

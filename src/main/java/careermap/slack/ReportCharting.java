package careermap.slack;

import careermap.coverage.ReportChart;
import careermap.coverage.ReportPictures;
import careermap.map.Language;
import careermap.publication.Drawing;
import careermap.slack.view.Picture;
import java.util.Optional;

/** Pictures of a report that Slack can show; where nothing can be told, there is none. */
record ReportCharting(ReportPictures drawn, Pictures pictures) {
  private static final String KIND = "coverage-";

  /** Where Slack has it already. */
  Optional<Picture> atHand(ReportChart chart, Language language) {
    return pictures.atHand(drawing(chart, language));
  }

  /** Drawn and uploaded where needed. */
  Optional<Picture> of(ReportChart chart, Language language) {
    return chart.isTold() ? pictures.of(drawing(chart, language)) : Optional.empty();
  }

  /** Slack no longer shows this one. */
  void forget(ReportChart chart, Language language) {
    pictures.forget(drawing(chart, language));
  }

  /** What stands in it is what it says. */
  private Drawing drawing(ReportChart chart, Language language) {
    String heard = drawn.alternativeText(chart, language);
    return new Drawing(
        KIND
            + language
            + Integer.toHexString(chart.hashCode())
            + Integer.toHexString(heard.hashCode()),
        heard,
        () -> drawn.png(chart, language));
  }
}

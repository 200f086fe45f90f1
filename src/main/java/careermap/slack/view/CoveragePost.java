package careermap.slack.view;

import careermap.coverage.Band;
import careermap.coverage.CoverageReport;
import careermap.coverage.CoverageRow;
import careermap.wording.TimeWords;
import careermap.wording.Wording;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The monthly report in the channel: three sentences and a picture, and nothing of anybody. */
public final class CoveragePost {
  private CoveragePost() {}

  /**
   * @param report that tells how many had a talk
   * @param picture null where there is none to show
   */
  public static Screen of(CoverageReport report, @Nullable Picture picture, Wording wording) {
    String month = new TimeWords(wording).yearMonth(YearMonth.from(report.talks().day()));
    List<String> sentences = sentences(report.talks().all(), wording);
    Page page =
        new Page(wording)
            .header(wording.say("coverage.post.header", month))
            .line(String.join("\n", sentences));
    if (picture != null) {
      page.add(picture.block());
    }
    return page.note("coverage.post.note")
        .as("coverage.modal", String.join(wording.say("picture.heard.between"), sentences));
  }

  private static List<String> sentences(CoverageRow all, Wording wording) {
    int people = Objects.requireNonNull(all.people().told());
    int talked = Objects.requireNonNull(all.talked().told());
    return Stream.of(
            Stream.of(wording.say("coverage.post.talked", people, talked)),
            told(all.of(Band.NEVER).told(), "coverage.post.never", wording),
            Stream.of(wording.say("coverage.post.where")))
        .flatMap(sentence -> sentence)
        .toList();
  }

  private static Stream<String> told(@Nullable Integer people, String key, Wording wording) {
    return people == null || people == 0 ? Stream.of() : Stream.of(wording.say(key, people));
  }
}

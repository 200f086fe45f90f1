package careermap.slack;

import careermap.coverage.CoverageReport;
import careermap.coverage.ReportBoard;
import careermap.coverage.ReportChart;
import careermap.coverage.ReportCharts;
import careermap.coverage.ReportPictures;
import careermap.map.Language;
import careermap.publication.Bulletin;
import careermap.publication.PictureShelf;
import careermap.slack.view.CoveragePost;
import careermap.slack.view.Picture;
import careermap.slack.view.Screen;
import careermap.wording.Wording;
import java.time.Clock;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The channel to which the monthly report goes, each in one post with its picture. */
public final class ReportChannel implements ReportBoard {
  private static final Logger LOG = LoggerFactory.getLogger(ReportChannel.class);

  private final String channel;
  private final ReportCharting charting;
  private final Windows windows;
  private final Language language;

  /**
   * @param channel its id
   */
  public ReportChannel(
      String channel,
      Courier courier,
      ReportPictures drawn,
      PictureShelf shelf,
      Language language,
      Clock clock) {
    this.channel = channel;
    this.charting = new ReportCharting(drawn, new Pictures(new SlackFiles(courier), shelf, clock));
    this.windows = new Windows(courier);
    this.language = language;
  }

  @Override
  public Bulletin.Post prepare(CoverageReport report) {
    Wording wording = Wording.in(language);
    ReportChart chart = new ReportCharts(report, wording).days();
    Optional<Picture> picture = charting.of(chart, language);
    Screen screen = CoveragePost.of(report, picture.orElse(null), wording);
    return () -> send(screen, chart);
  }

  private Bulletin.Outcome send(Screen screen, ReportChart chart) {
    try {
      windows.post(channel, screen);
      return new Bulletin.Outcome.Posted(channel);
    } catch (SlackRefused refused) {
      if (refused.is("invalid_blocks")) {
        charting.forget(chart, language);
      }
      LOG.warn("a monthly report is not posted: {}", refused.error());
      return refused.isUncertain()
          ? new Bulletin.Outcome.Unknown()
          : new Bulletin.Outcome.Refused(refused.error());
    }
  }
}

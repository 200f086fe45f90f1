package careermap.slack;

import careermap.coverage.CoverageReport;
import careermap.coverage.ReportFiles;
import careermap.coverage.ReportSheets;
import careermap.coverage.ShowCoverage;
import careermap.guidance.Visitor;
import careermap.privacy.Handout;
import careermap.slack.view.CoverageFileView;
import careermap.slack.view.CoverageView;
import careermap.slack.view.Screen;
import careermap.wording.Wording;
import java.time.Clock;
import java.util.Optional;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Gives human resources the report as a workbook, in their conversation with the app alone. */
final class CoverageGiving {
  private static final Logger LOG = LoggerFactory.getLogger(CoverageGiving.class);
  private static final String NAME = "talk-coverage-";

  /** Files of this kind alone are taken away again. */
  private static final Pattern OURS = Pattern.compile(NAME + ".*");

  private final ShowCoverage showCoverage;
  private final ReportFiles forms;
  private final FileHanding handing;
  private final Windows windows;
  private final JustGiven justGiven;

  CoverageGiving(
      ShowCoverage showCoverage,
      ReportFiles forms,
      FileHanding handing,
      Windows windows,
      Clock clock) {
    this.showCoverage = showCoverage;
    this.forms = forms;
    this.handing = handing;
    this.windows = windows;
    this.justGiven = new JustGiven(clock);
  }

  /** Giving takes a while, so that it is begun where it can be seen. */
  void give(Windows.Origin origin, Visitor visitor) {
    Wording wording = Wording.in(visitor.language());
    Optional<CoverageReport> report = showCoverage.to(visitor);
    if (report.isEmpty()) {
      windows.open(origin, CoverageView.notForYou(wording), wording);
      return;
    }
    Optional<String> modal =
        windows.open(origin, CoverageFileView.working(wording), wording).map(Windows.Opened::id);
    Screen end = give(report.get(), visitor);
    boolean shown = modal.filter(id -> windows.update(id, end, wording)).isPresent();
    if (!shown && !end.equals(CoverageFileView.given(wording))) {
      windows.say(origin, end);
    }
  }

  /** Whoever presses twice gets one file; whoever got none may press again at once. */
  private Screen give(CoverageReport report, Visitor visitor) {
    Wording wording = Wording.in(visitor.language());
    String key = visitor.id().value();
    if (!justGiven.begin(key)) {
      return CoverageFileView.given(wording);
    }
    try {
      String file =
          handing
              .begin()
              .give(parcel(report, visitor), Handout.Kind.COVERAGE, Handout.People.NOBODY, visitor);
      tell(file, visitor);
      return CoverageFileView.given(wording);
    } catch (SlackRefused refused) {
      justGiven.failed(key);
      LOG.warn("no report as a file: {} said {}", refused.method(), refused.error());
      return CoverageFileView.refused(wording);
    }
  }

  private SlackFiles.Parcel parcel(CoverageReport report, Visitor visitor) {
    Wording wording = Wording.in(visitor.language());
    return new SlackFiles.Parcel(
        NAME + report.talks().day() + ".xlsx",
        wording.say("coverage.title"),
        wording.say("coverage.title"),
        forms.write(ReportSheets.of(report, wording), visitor.language()));
  }

  /** The file is there by now, whether or not words follow it. */
  private void tell(String file, Visitor visitor) {
    try {
      Wording wording = Wording.in(visitor.language());
      windows.post(visitor.id().value(), CoverageFileView.beside(file, wording));
    } catch (SlackRefused refused) {
      LOG.warn("a report without words: {} said {}", refused.method(), refused.error());
    }
  }

  /** A file that stands in the visitor's own conversation with the app, and no other. */
  void remove(String file, Windows.Origin origin, Visitor visitor) {
    Wording wording = Wording.in(visitor.language());
    Screen screen;
    try {
      screen =
          handing.takeBack(file, visitor, OURS)
              ? CoverageFileView.removed(wording)
              : CoverageFileView.gone(wording);
    } catch (SlackRefused refused) {
      LOG.warn("a report as a file stays: {} said {}", refused.method(), refused.error());
      screen = CoverageFileView.stays(file, wording);
    }
    windows.replace(origin, screen, wording);
  }
}

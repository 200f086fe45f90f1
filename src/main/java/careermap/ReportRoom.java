package careermap;

import careermap.console.ExportDoor;
import careermap.console.ReportCommand;
import careermap.coverage.MakeReport;
import careermap.coverage.ReportBoard;
import careermap.coverage.SendMonthlyReport;
import careermap.database.Database;
import careermap.file.ReportFile;
import careermap.observed.ShowObservedPaths;
import careermap.picture.ChartPicture;
import careermap.rounds.Rounds;
import careermap.slack.Courier;
import careermap.slack.CoverageNeeds;
import careermap.slack.ReportChannel;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Optional;

/** What is needed to tell in numbers whether talks take place. */
final class ReportRoom {
  private static final Duration PAUSE = Duration.ofSeconds(5);

  private ReportRoom() {}

  static ReportCommand command(Settings settings, CommandDatabase database, Clock clock) {
    return new ReportCommand(
        settings::locale,
        () -> makeReport(settings.timeZone(), database.open(), clock).get(),
        new ReportFile(new ChartPicture()),
        new ExportDoor(System.out, Terminal::showsData));
  }

  static CoverageNeeds needs(Settings settings, Database database, Clock clock) {
    ChartPicture pictures = new ChartPicture();
    return new CoverageNeeds(
        makeReport(settings.timeZone(), database, clock),
        database.talks(),
        database.monthlyReports(),
        database.auditTrail(),
        pictures,
        new ReportFile(pictures));
  }

  /** Looked at every few seconds; there is something to do once a month. */
  static Optional<Rounds.Round> round(
      Settings settings, Database database, Courier courier, Clock clock) {
    return settings
        .hrChannelId()
        .map(
            channel ->
                new ReportChannel(
                    channel,
                    courier,
                    new ChartPicture(),
                    database.pictureShelf(),
                    settings.locale(),
                    clock))
        .map(board -> round(settings, database, board, clock));
  }

  private static Rounds.Round round(
      Settings settings, Database database, ReportBoard board, Clock clock) {
    SendMonthlyReport send =
        new SendMonthlyReport(
            database.monthlyReports(),
            makeReport(settings.timeZone(), database, clock),
            board,
            database.workdayBook(clock),
            clock.withZone(settings.timeZone()));
    return new Rounds.Round("monthly-report", PAUSE, send::run);
  }

  static MakeReport makeReport(ZoneId zone, Database database, Clock clock) {
    Clock local = clock.withZone(zone);
    return new MakeReport(
        database.standings(),
        database.talks(),
        database.digests(),
        database.maps(),
        new ShowObservedPaths(database.observedMoves(), database.maps(), local),
        local);
  }
}

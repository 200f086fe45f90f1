package careermap;

import careermap.database.Database;
import careermap.database.SeenEvents;
import careermap.observed.TellMoves;
import careermap.publication.AnnounceVersions;
import careermap.reminder.RemindSupervisors;
import careermap.rounds.Rounds;
import careermap.slack.AccountRound;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** What is done again and again, whatever the other rooms do. */
final class RoundRoom {
  private final Settings settings;
  private final Database database;
  private final Clock clock;

  RoundRoom(Settings settings, Database database, Clock clock) {
    this.settings = settings;
    this.database = database;
    this.clock = clock;
  }

  List<Rounds.Round> rounds(AccountRound accounts) {
    SeenEvents seen = database.seenEvents();
    return List.of(
        new Rounds.Round("accounts", Duration.ofSeconds(15), accounts::run),
        new Rounds.Round(
            "seen-events",
            Duration.ofHours(1),
            stopping -> seen.forgetBefore(clock.instant().minus(Duration.ofDays(1)))),
        new Rounds.Round(
            "reporting-line",
            Duration.ofMinutes(1),
            stopping -> database.actingBook(clock).settle()),
        new Rounds.Round(
            "talk-requests",
            Duration.ofHours(1),
            stopping -> database.talkRequests().endWhatIsOver(clock.instant())),
        new Rounds.Round(
            "openings",
            Duration.ofHours(1),
            stopping -> database.openings().endWhatIsOver(clock.instant())),
        new RosterRoom(settings, database, clock).round(),
        new Rounds.Round("observed-paths", Duration.ofHours(1), stopping -> tellMoves()),
        digests());
  }

  private void tellMoves() {
    new TellMoves(
            database.observedMoves(),
            database.people(),
            database.maps(),
            clock.withZone(settings.timeZone()))
        .run();
  }

  /** A team is looked at within a few seconds after its time has come. */
  private Rounds.Round digests() {
    RemindSupervisors remind = new RemindSupervisors(database.teams(settings.timeZone()), clock);
    return new Rounds.Round("digests", Duration.ofSeconds(3), remind::run);
  }

  /** A version is told of within five seconds. */
  static Rounds.Round announcing(AnnounceVersions announce) {
    return new Rounds.Round("announcements", Duration.ofSeconds(1), announce::run);
  }
}

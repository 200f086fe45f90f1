package careermap;

import careermap.access.AccessLog;
import careermap.console.RowBar;
import careermap.database.Database;
import careermap.file.RosterFile;
import careermap.person.ImportRoster;
import careermap.person.RosterImport;
import careermap.person.RowsDone;
import careermap.roster.TakeInRoster;
import careermap.rounds.Rounds;
import careermap.slack.RosterNeeds;
import careermap.table.Table;
import java.time.Clock;
import java.time.Duration;
import java.util.function.BiFunction;

/** Everything about keeping the roster, put together. */
record RosterRoom(Settings settings, Database database, Clock clock) {
  private static final Duration KEPT = Duration.ofDays(7);

  /** For Slack. */
  RosterNeeds needs() {
    return new RosterNeeds(
        database.people(),
        database.accounts(),
        database.maps(),
        new RosterFile(),
        database.rosterDrafts(),
        database.rosterLog(),
        database.settlements(),
        database.auditTrail(),
        database.accessLog(),
        localClock());
  }

  /** Nothing of a file stays longer than people still mean it. */
  Rounds.Round round() {
    return new Rounds.Round(
        "roster-drafts",
        Duration.ofHours(1),
        stopping -> database.rosterDrafts().removeBefore(clock.instant().minus(KEPT)));
  }

  /** At the command line, where somebody may be watching. */
  BiFunction<Table, RosterImport.Wish, RosterImport> takeIn() {
    ImportRoster importRoster =
        new ImportRoster(database.people(), database.maps(), localClock(), watcher());
    TakeInRoster takeIn =
        new TakeInRoster(importRoster, database.auditTrail(), database.rosterLog(), localClock());
    return (table, wish) -> takeIn.from(table, wish, AccessLog.COMMAND_LINE);
  }

  private RowsDone watcher() {
    return Terminal.isWatched()
        ? new RowBar(Terminal.to(System.err), settings.locale())
        : RowsDone.UNSEEN;
  }

  private Clock localClock() {
    return clock.withZone(settings.timeZone());
  }
}

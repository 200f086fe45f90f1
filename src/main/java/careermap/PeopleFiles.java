package careermap;

import careermap.access.AccessLog;
import careermap.access.KeepChange;
import careermap.console.Rosters;
import careermap.file.CsvText;
import careermap.file.Tables;
import careermap.history.ImportHistory;
import careermap.person.ExportRoster;
import java.time.Clock;

/** The commands about people from files, put together. */
record PeopleFiles(Settings settings, CommandDatabase database) {
  Rosters commands() {
    return new Rosters(
        settings::locale,
        new Tables()::read,
        CsvText::of,
        System.out,
        () -> new RosterRoom(settings, database.open(), Clock.systemUTC()).takeIn(),
        this::exportRoster,
        this::importHistory);
  }

  /** Everybody can see that it was written. */
  private ExportRoster exportRoster() {
    database
        .open()
        .accessLog()
        .lookedAtAll(AccessLog.COMMAND_LINE, AccessLog.What.ROSTER, localClock().instant());
    return new ExportRoster(database.open().people());
  }

  private ImportHistory importHistory() {
    return new ImportHistory(
        database.open().people(),
        database.open().pastEvents(),
        database.open().maps(),
        new KeepChange(database.open().auditTrail(), localClock()),
        localClock());
  }

  private Clock localClock() {
    return Clock.system(settings.timeZone());
  }
}

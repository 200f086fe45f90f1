package careermap;

import careermap.access.AccessLog;
import careermap.access.KeepChange;
import careermap.console.Rosters;
import careermap.file.CsvText;
import careermap.file.Tables;
import careermap.history.ImportHistory;
import careermap.person.ExportRoster;
import careermap.person.ImportRoster;
import java.time.Clock;

/** The commands about people from files, put together. */
record PeopleFiles(Settings settings, CommandDatabase database) {
  Rosters commands() {
    return new Rosters(
        settings::locale,
        new Tables()::read,
        CsvText::of,
        System.out,
        this::importRoster,
        this::exportRoster,
        this::importHistory);
  }

  private ImportRoster importRoster() {
    return new ImportRoster(database.open().people(), database.open().maps(), localClock());
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

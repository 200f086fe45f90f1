package careermap;

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
        () -> new ExportRoster(database.open().people()),
        this::importHistory);
  }

  private ImportHistory importHistory() {
    return new ImportHistory(
        database.open().people(),
        database.open().pastEvents(),
        database.open().maps(),
        localClock());
  }

  private Clock localClock() {
    return Clock.system(settings.timeZone());
  }
}

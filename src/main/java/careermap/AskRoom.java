package careermap;

import careermap.calendar.CalendarFile;
import careermap.database.Database;
import careermap.slack.AskStaff;
import java.util.UUID;

/** Puts together what asking for talks needs. */
final class AskRoom {
  private final Settings settings;
  private final Database database;

  AskRoom(Settings settings, Database database) {
    this.settings = settings;
    this.database = database;
  }

  AskStaff.Needs needs() {
    return new AskStaff.Needs(
        database.talkRequests(),
        database.outbox(),
        database.workTimes(settings.timeZone()),
        database.preferences()::listeners,
        () -> UUID.randomUUID().toString(),
        new CalendarFile());
  }
}

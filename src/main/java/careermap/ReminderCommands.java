package careermap;

import static java.util.stream.Collectors.toMap;

import careermap.access.AccessLog;
import careermap.console.Reminders;
import careermap.database.Database;
import careermap.person.Person;
import careermap.reminder.ForeseeDigests;
import java.time.Clock;

/** The commands about reminders, put together. */
record ReminderCommands(Settings settings, CommandDatabase database) {
  Reminders commands() {
    return new Reminders(settings::locale, this::outlook);
  }

  private Reminders.Outlook outlook() {
    Database opened = database.open();
    opened
        .accessLog()
        .lookedAtAll(AccessLog.COMMAND_LINE, AccessLog.What.PREVIEW, Clock.systemUTC().instant());
    return new Reminders.Outlook(
        new ForeseeDigests(opened.teams(settings.timeZone()))::between,
        opened.people().all().stream().collect(toMap(Person::id, Person::name)),
        opened.cadenceRules(Clock.systemUTC()).areOn());
  }
}

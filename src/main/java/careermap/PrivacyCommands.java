package careermap;

import careermap.access.AccessLog;
import careermap.cipher.NoteCipher;
import careermap.console.Audits;
import careermap.console.ExportDoor;
import careermap.console.Persons;
import careermap.database.Database;
import careermap.file.CsvText;
import careermap.file.TablesWorkbook;
import careermap.person.People;
import careermap.person.Person;
import careermap.person.PersonId;
import careermap.privacy.ErasePerson;
import careermap.privacy.ExportPerson;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The commands about one person and about the audit, put together. */
record PrivacyCommands(Settings settings, CommandDatabase database) {
  private static final Clock CLOCK = Clock.systemUTC();

  Persons commands() {
    return new Persons(
        settings::locale,
        this::find,
        person -> export().of(person.id()),
        TablesWorkbook::write,
        person -> database.open().erasure().footprint(person.id()),
        person -> erase().of(person.id(), AccessLog.COMMAND_LINE),
        this::left,
        Terminal::ask,
        new ExportDoor(System.out, Terminal::showsData));
  }

  Audits audits() {
    return new Audits(
        settings::locale,
        () -> database.open().auditTrail(),
        settings::timeZone,
        CsvText::of,
        new ExportDoor(System.out, Terminal::showsData));
  }

  private Optional<Person> find(String who) {
    if (who.isBlank()) {
      return Optional.empty();
    }
    People people = database.open().people();
    return who.contains("@") ? people.byEmail(who) : people.byId(new PersonId(who));
  }

  private List<String> left() {
    return database.open().removals().left().stream()
        .map(
            one ->
                String.join(
                    " ",
                    one.kind().name(),
                    one.channel(),
                    Objects.requireNonNullElse(one.ts(), "-"),
                    Objects.requireNonNullElse(one.reason(), "-")))
        .toList();
  }

  private ExportPerson export() {
    Database opened = database.open();
    return new ExportPerson(
        opened.personFiles(),
        new NoteCipher(settings.noteKeys()),
        opened.accessLog(),
        opened.auditTrail(),
        CLOCK);
  }

  private ErasePerson erase() {
    return new ErasePerson(database.open().erasure(), database.open().auditTrail(), CLOCK);
  }
}

package careermap.privacy;

import careermap.access.AccessLog;
import careermap.access.AuditTrail;
import careermap.conversation.NoteSeal;
import careermap.conversation.SealedNote;
import careermap.person.PersonId;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Gives everything about one person (本人の記録を書き出す); they can see that it was given. */
public final class ExportPerson {
  private static final List<String> NOTE =
      List.of("id", "talk", "author", "readers", "written_at", "words");

  private final PersonFiles files;
  private final NoteSeal seal;
  private final AccessLog accessLog;
  private final AuditTrail audit;
  private final Clock clock;

  public ExportPerson(
      PersonFiles files, NoteSeal seal, AccessLog accessLog, AuditTrail audit, Clock clock) {
    this.files = files;
    this.seal = seal;
    this.accessLog = accessLog;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * For whoever has the machine; the look and the entry are kept before anything is given.
   *
   * @return empty where there is nobody of that number
   */
  public Optional<PersonFile> of(PersonId person) {
    Instant now = clock.instant();
    Optional<PersonFile> found = files.of(person);
    found.ifPresent(file -> keep(person, now));
    return found.map(file -> file.with(notes(file.notes())));
  }

  private void keep(PersonId person, Instant now) {
    audit.keeping(
        () -> {
          accessLog.looked(AccessLog.COMMAND_LINE, List.of(person), AccessLog.What.EXPORT, now);
          return person;
        },
        given ->
            List.of(
                new AuditTrail.Entry(
                    now,
                    AccessLog.COMMAND_LINE,
                    AuditTrail.Action.PERSON_EXPORTED,
                    given,
                    List.of())));
  }

  private PersonFile.Section notes(List<SealedNote> notes) {
    return new PersonFile.Section("notes", NOTE, notes.stream().map(this::cells).toList());
  }

  /** A note that does not open has no words. */
  private List<@Nullable String> cells(SealedNote note) {
    List<@Nullable String> cells = new ArrayList<>();
    cells.add(note.id());
    cells.add(note.conversation());
    cells.add(note.author().value());
    cells.add(note.readers().name());
    cells.add(note.writtenAt().toString());
    cells.add(seal.open(note).orElse(null));
    return cells;
  }
}

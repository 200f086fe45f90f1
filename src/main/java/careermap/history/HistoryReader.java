package careermap.history;

import careermap.history.PastEvent.PastAttainment;
import careermap.history.PastEvent.PastRole;
import careermap.history.PastEvent.PastTalk;
import careermap.map.Problem;
import careermap.map.RoleCode;
import careermap.person.Person;
import careermap.person.PersonId;
import careermap.person.RolePeriod;
import careermap.table.CellReader;
import careermap.table.Line;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads one event from a row of the history. */
final class HistoryReader {
  private final Known known;
  private final LocalDate today;
  private final CellReader<HistoryColumn> cells;

  HistoryReader(Line<HistoryColumn> line, Known known, LocalDate today) {
    this.known = known;
    this.today = today;
    this.cells = new CellReader<>(line);
  }

  /** The event; empty where the row has problems. */
  Optional<PastEntry> read() {
    Person person = person();
    PastKind kind = kind();
    LocalDate on = on(kind);
    LocalDate until = until(on);
    String code = kind == null || kind == PastKind.TALK ? "" : code(kind);
    if (person == null || kind == null || code == null || !problems().isEmpty()) {
      return Optional.empty();
    }
    return event(person, kind, code, on, until).map(event -> new PastEntry(kind, event));
  }

  List<Problem> problems() {
    return cells.problems();
  }

  private @Nullable Person person() {
    String id = cells.code(HistoryColumn.EMPLOYEE_ID);
    Optional<Person> person = Optional.ofNullable(id).flatMap(known::person);
    if (id != null && person.isEmpty()) {
      cells.fault(HistoryColumn.EMPLOYEE_ID, HistoryWords.unknownPerson(id, known.idNear(id)));
    }
    return person.orElse(null);
  }

  private @Nullable PastKind kind() {
    String text = cells.text(HistoryColumn.KIND);
    Optional<PastKind> kind = Optional.ofNullable(text).flatMap(PastKind::named);
    if (text != null && kind.isEmpty()) {
      cells.fault(HistoryColumn.KIND, HistoryWords.unknownKind(text));
    }
    return kind.orElse(null);
  }

  /** Only an experience or a qualification may be of an unknown day. */
  private @Nullable LocalDate on(@Nullable PastKind kind) {
    if (kind == PastKind.ROLE || kind == PastKind.TALK) {
      cells.required(HistoryColumn.ON);
    }
    LocalDate on = cells.day(HistoryColumn.ON);
    if (on != null && on.isAfter(today)) {
      cells.fault(HistoryColumn.ON, HistoryWords.stillToCome(on));
    }
    return on;
  }

  private @Nullable LocalDate until(@Nullable LocalDate on) {
    LocalDate until = cells.day(HistoryColumn.UNTIL);
    if (until != null && on != null && until.isBefore(on)) {
      cells.fault(HistoryColumn.UNTIL, HistoryWords.endsBeforeStart());
    }
    return until;
  }

  private @Nullable String code(PastKind kind) {
    String text = cells.required(HistoryColumn.CODE);
    Optional<String> code = Optional.ofNullable(text).flatMap(name -> known.code(kind, name));
    if (text != null && code.isEmpty()) {
      cells.fault(
          HistoryColumn.CODE, HistoryWords.unknownCode(kind, text, known.codeNear(kind, text)));
    }
    return code.orElse(null);
  }

  private Optional<PastEvent> event(
      Person person,
      PastKind kind,
      String code,
      @Nullable LocalDate on,
      @Nullable LocalDate until) {
    PersonId id = person.id();
    if (kind == PastKind.EXPERIENCE || kind == PastKind.QUALIFICATION) {
      return Optional.of(new PastAttainment(id, code, on, until));
    }
    return Optional.ofNullable(on)
        .flatMap(
            day ->
                kind == PastKind.TALK
                    ? Optional.of(new PastTalk(id, day))
                    : role(person, new RolePeriod(new RoleCode(code), day, until)));
  }

  /** The role of today is the roster's to say. */
  private Optional<PastEvent> role(Person person, RolePeriod period) {
    boolean isOfToday = period.since().equals(person.roleSince());
    boolean agrees = isOfToday && period.role().equals(person.role());
    if (!agrees && !period.since().isBefore(person.roleSince())) {
      cells.fault(HistoryColumn.ON, HistoryWords.roleOfToday(person));
      return Optional.empty();
    }
    return Optional.of(new PastRole(person.id(), period));
  }
}

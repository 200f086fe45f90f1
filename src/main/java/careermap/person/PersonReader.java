package careermap.person;

import careermap.map.Employment;
import careermap.map.Problem;
import careermap.map.RoleCode;
import careermap.map.RoleNames;
import careermap.table.CellReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads one person from a row of the roster. */
final class PersonReader {
  private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+");

  private final RosterLine line;
  private final RoleNames roles;
  private final @Nullable Person known;
  private final CellReader<RosterColumn> cells;

  PersonReader(RosterLine line, RoleNames roles, @Nullable Person known) {
    this.line = line;
    this.roles = roles;
    this.known = known;
    this.cells = new CellReader<>(line.line());
  }

  /** The person; empty where the row has problems. */
  Optional<Person> read() {
    String id = cells.code(RosterColumn.EMPLOYEE_ID);
    String name = cells.text(RosterColumn.NAME);
    String email = matching(RosterColumn.EMAIL, EMAIL, Function.identity());
    SlackId slackId = slackId();
    RoleCode role = role();
    LocalDate since = cells.day(RosterColumn.ROLE_SINCE);
    LocalDate hiredOn = cells.day(RosterColumn.HIRED_ON);
    Employment employment = employment();
    PersonId supervisor = supervisor();
    String site = cells.text(RosterColumn.SITE);
    String shift = cells.text(RosterColumn.SHIFT);
    String employer = cells.text(RosterColumn.EMPLOYER);
    LocalDate contractEnd = cells.day(RosterColumn.CONTRACT_END);
    LocalDate leaveFrom = cells.day(RosterColumn.LEAVE_FROM);
    LocalDate leaveUntil = notBefore(leaveFrom, RosterColumn.LEAVE_FROM, RosterColumn.LEAVE_UNTIL);
    LocalDate leftOn = notBefore(hiredOn, RosterColumn.HIRED_ON, RosterColumn.LEFT_ON);
    if (id == null || name == null || role == null || since == null || !problems().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Person(
            new PersonId(id),
            name,
            email,
            slackId,
            role,
            since,
            hiredOn,
            employment,
            supervisor,
            site,
            shift,
            employer,
            contractEnd,
            leaveFrom,
            leaveUntil,
            leftOn));
  }

  List<Problem> problems() {
    return cells.problems();
  }

  private @Nullable SlackId slackId() {
    String id =
        matching(RosterColumn.SLACK_USER_ID, SlackId.FORM, text -> text.toUpperCase(Locale.ROOT));
    return id == null ? null : new SlackId(id);
  }

  private @Nullable String matching(
      RosterColumn column, Pattern form, Function<String, String> normal) {
    String text = cells.code(column);
    String value = text == null ? null : normal.apply(text);
    if (value == null || form.matcher(value).matches()) {
      return value;
    }
    cells.fault(column, RosterWords.malformed(column, value));
    return null;
  }

  private @Nullable RoleCode role() {
    String text = cells.text(RosterColumn.ROLE);
    Optional<RoleCode> role = Optional.ofNullable(text).flatMap(this::roleNamed);
    if (text != null && role.isEmpty()) {
      cells.fault(RosterColumn.ROLE, RosterWords.unknownRole(text, roles.nearestTo(text)));
    }
    return role.orElse(null);
  }

  /** A role that has gone from the map, or has another code now, stays with whoever has it. */
  private Optional<RoleCode> roleNamed(String text) {
    Optional<RoleCode> named = roles.codeOf(text);
    return Optional.ofNullable(known)
        .map(Person::role)
        .filter(role -> role.value().equals(text) || isTheSame(role, named))
        .or(() -> named);
  }

  private boolean isTheSame(RoleCode role, Optional<RoleCode> named) {
    return named.isPresent() && roles.codeOf(role.value()).equals(named);
  }

  private Employment employment() {
    String text = cells.text(RosterColumn.EMPLOYMENT);
    Optional<Employment> employment = Optional.ofNullable(text).flatMap(EmploymentNames::named);
    if (text != null && employment.isEmpty()) {
      cells.fault(RosterColumn.EMPLOYMENT, RosterWords.unknownEmployment(text));
    }
    return employment.orElse(Employment.FULL_TIME);
  }

  private @Nullable PersonId supervisor() {
    PersonId supervisor = line.supervisor();
    if (supervisor == null || !supervisor.equals(line.id())) {
      return supervisor;
    }
    cells.fault(RosterColumn.SUPERVISOR_ID, RosterWords.ownSupervisor());
    return null;
  }

  private @Nullable LocalDate notBefore(
      @Nullable LocalDate first, RosterColumn firstColumn, RosterColumn column) {
    LocalDate day = cells.day(column);
    if (day != null && first != null && day.isBefore(first)) {
      cells.fault(column, RosterWords.before(column, firstColumn));
    }
    return day;
  }
}

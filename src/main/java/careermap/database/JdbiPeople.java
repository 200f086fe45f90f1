package careermap.database;

import careermap.person.People;
import careermap.person.Person;
import careermap.person.PersonId;
import careermap.person.RoleHistory;
import careermap.person.RolePeriod;
import careermap.person.RosterPlan;
import careermap.person.RowsDone;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

final class JdbiPeople implements People {
  private static final String FROM_PERSON =
      "select "
          + PersonRow.COLUMNS
          + """
          from person p
          left join slack_link l on l.employee_id = p.employee_id
          """;

  /** Joined with no link at all: the roster's own Slack ids and supervisors only. */
  static final String ROSTER_COLUMNS =
      PersonRow.COLUMNS.replace("p.supervisor_id", "p.line_id as supervisor_id");

  /** What {@link #ROSTER_COLUMNS} are read from. */
  static final String IN_ROSTER =
      """
      from person p
      left join slack_link l on 1 = 0
      """;

  private static final String AS_IN_ROSTER =
      "select " + ROSTER_COLUMNS + IN_ROSTER + "order by p.employee_id";

  private final Connections connections;

  JdbiPeople(Connections connections) {
    this.connections = connections;
  }

  @Override
  public Optional<Person> byId(PersonId id) {
    return find("where p.employee_id = :value", id.value()).stream().findFirst();
  }

  @Override
  public Optional<Person> byEmail(String email) {
    return find(
            "where lower(p.email) = lower(:value) and (p.left_on is null or p.left_on > :today)",
            email)
        .stream()
        .findFirst();
  }

  @Override
  public List<Person> reportsOf(PersonId supervisor) {
    return find(
        "where p.supervisor_id = :value and (p.left_on is null or p.left_on > :today) order by p.name, p.employee_id",
        supervisor.value());
  }

  @Override
  public List<Person> all() {
    return find("where :value = :value order by p.employee_id", "");
  }

  @Override
  public List<Person> asInRoster() {
    return connections.read(
        handle -> handle.createQuery(AS_IN_ROSTER).map(PersonRow.MAPPER).list());
  }

  @Override
  public List<RolePeriod> earlierRolesOf(PersonId id) {
    return connections.read(handle -> RolePeriods.of(handle, id));
  }

  @Override
  public void eachHistory(BiConsumer<PersonId, RoleHistory> reader) {
    connections.readThrough(handle -> RolePeriods.eachHistory(handle, reader));
  }

  @Override
  public void apply(RosterPlan plan, RowsDone watcher) {
    String today = connections.today();
    Instant since = LocalDate.parse(today).atStartOfDay(ZoneOffset.UTC).toInstant();
    connections.change(
        handle -> {
          PersonChanges.write(handle, plan, today, watcher);
          TalkEndings.write(handle, today, since);
          OpeningEndings.write(handle, today, since);
        });
  }

  private List<Person> find(String condition, String value) {
    return connections.read(
        handle ->
            handle
                .createQuery(FROM_PERSON + condition)
                .bind("value", value)
                .bind("today", connections.today())
                .map(PersonRow.MAPPER)
                .list());
  }
}

package careermap.database;

import careermap.person.Acting;
import careermap.person.Employer;
import careermap.person.Person;
import careermap.person.PersonId;
import careermap.person.ReportingLine;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** Settles who leads each person today, and has the teams looked at that are others by it. */
final class LeaderRows {
  private static final String ACTING =
      """
      select id, supervisor_id, acting_id, from_on, until_on from acting
      where until_on >= :today order by from_on, id
      """;
  private static final String LED =
      "select employee_id, supervisor_id from person where supervisor_id is not null";
  private static final String LEAD =
      "update person set supervisor_id = :leader where employee_id = :id";
  private static final String SETTLED =
      """
      insert into line_day (id, day) values (1, :today)
      on conflict (id) do update set day = excluded.day where day <> excluded.day
      """;

  private LeaderRows() {}

  static boolean areOf(Handle handle, String today) {
    return handle
        .createQuery("select 1 from line_day where day = :today")
        .bind("today", today)
        .mapTo(Integer.class)
        .findOne()
        .isPresent();
  }

  static void settle(Handle handle, String today) {
    Map<PersonId, PersonId> before = led(handle);
    List<Person> roster = JdbiPeople.asInRoster(handle);
    Map<PersonId, PersonId> after =
        ReportingLine.on(LocalDate.parse(today), roster, acting(handle, today), allowed(handle))
            .leaders();
    List<PersonId> moved =
        roster.stream()
            .map(Person::id)
            .filter(id -> !Objects.equals(before.get(id), after.get(id)))
            .toList();
    ManyRows.write(
        handle,
        LEAD,
        moved,
        (batch, id) -> batch.bind("id", id.value()).bind("leader", Rows.text(after.get(id))));
    DigestSlots.lookAgain(handle, leaders(moved, before, after));
    handle.createUpdate(SETTLED).bind("today", today).execute();
  }

  private static Set<PersonId> leaders(
      List<PersonId> moved, Map<PersonId, PersonId> before, Map<PersonId, PersonId> after) {
    List<@Nullable PersonId> all = new ArrayList<>();
    moved.forEach(id -> all.add(before.get(id)));
    moved.forEach(id -> all.add(after.get(id)));
    Set<PersonId> leaders = new HashSet<>();
    for (PersonId leader : all) {
      if (leader != null) {
        leaders.add(leader);
      }
    }
    return leaders;
  }

  private static Map<PersonId, PersonId> led(Handle handle) {
    Map<PersonId, PersonId> led = new HashMap<>();
    handle
        .createQuery(LED)
        .map(
            (row, context) ->
                Map.entry(
                    new PersonId(row.getString("employee_id")),
                    new PersonId(row.getString("supervisor_id"))))
        .forEach(entry -> led.put(entry.getKey(), entry.getValue()));
    return led;
  }

  static List<Acting> acting(Handle handle, String today) {
    return handle.createQuery(ACTING).bind("today", today).map(LeaderRows::acting).list();
  }

  static Set<Employer> allowed(Handle handle) {
    return handle
        .createQuery("select employer from employer_allowance")
        .map((row, context) -> new Employer(row.getString("employer")))
        .set();
  }

  private static Acting acting(ResultSet row, StatementContext context) throws SQLException {
    return new Acting(
        row.getString("id"),
        new PersonId(row.getString("supervisor_id")),
        new PersonId(row.getString("acting_id")),
        Rows.day(row, "from_on"),
        Rows.day(row, "until_on"));
  }
}

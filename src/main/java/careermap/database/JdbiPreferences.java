package careermap.database;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import careermap.delivery.Notice;
import careermap.person.Person;
import careermap.person.PersonId;
import careermap.reminder.Preference;
import careermap.reminder.Preferences;
import careermap.workday.WorkingHours;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

final class JdbiPreferences implements Preferences {
  private static final String OF =
      """
      select weekday, hour, from_time, till_time, listens, switched_off, switched_on
      from reminder_preference where employee_id = :id
      """;
  private static final String CHOOSE =
      """
      insert into reminder_preference (
        employee_id, weekday, hour, from_time, till_time, listens, switched_off, switched_on)
      values (:id, :weekday, :hour, :from, :till, :listens, :off, :on)
      on conflict (employee_id) do update set
        weekday = excluded.weekday, hour = excluded.hour, from_time = excluded.from_time,
        till_time = excluded.till_time, listens = excluded.listens,
        switched_off = excluded.switched_off, switched_on = excluded.switched_on
      """;
  private static final String LISTENERS =
      "select "
          + PersonRow.COLUMNS
          + """
          from reminder_preference r join person p on p.employee_id = r.employee_id
          left join slack_link l on l.employee_id = p.employee_id
          where r.listens = 1 and (p.left_on is null or p.left_on > :today)
          order by p.name, p.employee_id
          """;

  private final Connections connections;

  JdbiPreferences(Connections connections) {
    this.connections = connections;
  }

  @Override
  public Preference of(PersonId person) {
    return connections.read(handle -> of(handle, person));
  }

  static Preference of(Handle handle, PersonId person) {
    return handle
        .createQuery(OF)
        .bind("id", person.value())
        .map(JdbiPreferences::preference)
        .findOne()
        .orElse(Preference.NONE);
  }

  @Override
  public void choose(PersonId person, Preference preference) {
    connections.change(
        handle -> {
          write(handle, person, preference);
          DigestSlots.lookAgain(handle, List.of(person));
        });
  }

  private static void write(Handle handle, PersonId person, Preference preference) {
    DayOfWeek weekday = preference.weekday();
    WorkingHours hours = preference.hours();
    handle
        .createUpdate(CHOOSE)
        .bind("id", person.value())
        .bind("weekday", weekday == null ? null : weekday.getValue())
        .bind("hour", preference.hour())
        .bind("from", hours == null ? null : hours.from().toString())
        .bind("till", hours == null ? null : hours.until().toString())
        .bind("listens", preference.listens() ? 1 : 0)
        .bind("off", text(preference.off()))
        .bind("on", text(preference.on()))
        .execute();
  }

  @Override
  public List<Person> listeners() {
    return connections.read(
        handle ->
            handle
                .createQuery(LISTENERS)
                .bind("today", connections.today())
                .map(PersonRow.MAPPER)
                .list());
  }

  private static Preference preference(ResultSet row, StatementContext context)
      throws SQLException {
    Integer weekday = number(row, "weekday");
    return new Preference(
        weekday == null ? null : DayOfWeek.of(weekday),
        number(row, "hour"),
        WorkTimeRows.hours(row, "from_time", "till_time"),
        row.getBoolean("listens"),
        kinds(row.getString("switched_off")),
        kinds(row.getString("switched_on")));
  }

  private static @Nullable Integer number(ResultSet row, String column) throws SQLException {
    int number = row.getInt(column);
    return row.wasNull() ? null : number;
  }

  private static String text(Set<Notice.Kind> kinds) {
    return kinds.stream().sorted().map(Notice.Kind::name).collect(joining(","));
  }

  private static Set<Notice.Kind> kinds(String text) {
    return Stream.of(text.split(",", -1))
        .filter(kind -> !kind.isEmpty())
        .map(Notice.Kind::valueOf)
        .collect(toSet());
  }
}

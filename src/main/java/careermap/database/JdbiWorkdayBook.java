package careermap.database;

import careermap.person.PersonId;
import careermap.workday.CompanyDay;
import careermap.workday.QuietPeriod;
import careermap.workday.WorkdayBook;
import careermap.workday.WorkingHours;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jdbi.v3.core.Handle;

/** Whatever is set here moves what is due, so the teams are looked at again. */
final class JdbiWorkdayBook implements WorkdayBook {
  private static final String SET_DAY =
      """
      insert into company_day (day, works, name, set_by, set_at)
      values (:day, :works, :name, :by, :now)
      on conflict (day) do update set works = excluded.works, name = excluded.name,
        set_by = excluded.set_by, set_at = excluded.set_at
      """;
  private static final String CLEAR_DAY = "delete from company_day where day = :day";
  private static final String QUIET =
      "select id, scope, name, from_on, until_on, reason from quiet_period order by from_on, id";
  private static final String ADD_QUIET =
      """
      insert into quiet_period (id, scope, name, from_on, until_on, reason, set_by, set_at)
      values (:id, :scope, :name, :from, :until, :reason, :by, :now)
      """;
  private static final String REMOVE_QUIET = "delete from quiet_period where id = :id";
  private static final String SHIFTS =
      "select shift, from_time, till_time from shift_hours order by shift";
  private static final String SET_SHIFT =
      """
      insert into shift_hours (shift, from_time, till_time) values (:shift, :from, :till)
      on conflict (shift) do update
      set from_time = excluded.from_time, till_time = excluded.till_time
      """;
  private static final String REMOVE_SHIFT = "delete from shift_hours where shift = :shift";

  private final Connections connections;
  private final Clock clock;

  JdbiWorkdayBook(Connections connections, Clock clock) {
    this.connections = connections;
    this.clock = clock;
  }

  @Override
  public List<CompanyDay> companyDays() {
    return connections.read(WorkTimeRows::companyDays);
  }

  @Override
  public void set(CompanyDay day, String by) {
    connections.change(
        handle -> {
          handle
              .createUpdate(SET_DAY)
              .bind("day", day.day().toString())
              .bind("works", day.works() ? 1 : 0)
              .bind("name", day.name())
              .bind("by", by)
              .bind("now", clock.millis())
              .execute();
          DigestSlots.lookAtAll(handle);
        });
  }

  @Override
  public void clear(LocalDate day) {
    connections.change(
        handle -> {
          handle.createUpdate(CLEAR_DAY).bind("day", day.toString()).execute();
          DigestSlots.lookAtAll(handle);
        });
  }

  @Override
  public List<QuietPeriod> quietPeriods() {
    return connections.read(
        handle -> handle.createQuery(QUIET).map(WorkTimeRows::quietPeriod).list());
  }

  @Override
  public void add(QuietPeriod period, String by) {
    connections.change(
        handle -> {
          handle
              .createUpdate(ADD_QUIET)
              .bind("id", period.id())
              .bind("scope", period.scope().name())
              .bind("name", period.name())
              .bind("from", period.from().toString())
              .bind("until", period.until().toString())
              .bind("reason", period.reason())
              .bind("by", by)
              .bind("now", clock.millis())
              .execute();
          lookAgain(handle, period);
        });
  }

  private static void lookAgain(Handle handle, QuietPeriod period) {
    if (period.scope() == QuietPeriod.Scope.SUPERVISOR) {
      DigestSlots.lookAgain(handle, List.of(new PersonId(period.name())));
    } else {
      DigestSlots.lookAtAll(handle);
    }
  }

  @Override
  public void removeQuietPeriod(String id) {
    connections.change(
        handle -> {
          handle.createUpdate(REMOVE_QUIET).bind("id", id).execute();
          DigestSlots.lookAtAll(handle);
        });
  }

  @Override
  public Map<String, WorkingHours> shifts() {
    Map<String, WorkingHours> shifts = new LinkedHashMap<>();
    connections
        .read(
            handle ->
                handle
                    .createQuery(SHIFTS)
                    .map(
                        (row, context) ->
                            Map.entry(
                                row.getString("shift"),
                                Objects.requireNonNull(
                                    WorkTimeRows.hours(row, "from_time", "till_time"))))
                    .list())
        .forEach(entry -> shifts.put(entry.getKey(), entry.getValue()));
    return shifts;
  }

  @Override
  public void set(String shift, WorkingHours hours) {
    connections.change(
        handle -> {
          handle
              .createUpdate(SET_SHIFT)
              .bind("shift", shift)
              .bind("from", hours.from().toString())
              .bind("till", hours.until().toString())
              .execute();
          DigestSlots.lookAtAll(handle);
        });
  }

  @Override
  public void removeShift(String shift) {
    connections.change(
        handle -> {
          handle.createUpdate(REMOVE_SHIFT).bind("shift", shift).execute();
          DigestSlots.lookAtAll(handle);
        });
  }
}

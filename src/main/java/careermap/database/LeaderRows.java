package careermap.database;

import static java.util.stream.Collectors.toSet;

import careermap.person.Acting;
import careermap.person.Employer;
import careermap.person.Person;
import careermap.person.PersonId;
import careermap.person.ReportingLine;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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

  /** Whoever else is led by whom the roster names, and is already. */
  private static final String OTHERWISE =
      "select "
          + JdbiPeople.ROSTER_COLUMNS
          + ", p.supervisor_id as led_by "
          + JdbiPeople.IN_ROSTER
          + """
          where p.employer is not null
            or p.supervisor_id is distinct from p.line_id
            or p.line_id in (select supervisor_id from acting where from_on <= :today and until_on >= :today)
          order by p.employee_id
          """;

  private static final String IN_ROSTER =
      "select " + JdbiPeople.ROSTER_COLUMNS + JdbiPeople.IN_ROSTER + "where p.employee_id = :id";
  private static final String LEAD =
      "update person set supervisor_id = :leader where employee_id = :id";
  private static final String SETTLED =
      """
      insert into line_day (id, day) values (1, :today)
      on conflict (id) do update set day = excluded.day where line_day.day <> excluded.day
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
    Map<PersonId, Optional<Person>> known = new HashMap<>();
    ReportingLine line =
        ReportingLine.on(
            LocalDate.parse(today),
            id -> known.computeIfAbsent(id, one -> inRoster(handle, one)).orElse(null),
            acting(handle, today),
            allowed(handle));
    List<Move> moves = moves(handle, today, line);
    ManyRows.write(
        handle,
        LEAD,
        moves,
        (batch, move) ->
            batch.bind("id", move.person().value()).bind("leader", Rows.text(move.after())));
    DigestSlots.lookAgain(handle, leaders(moves));
    handle.createUpdate(SETTLED).bind("today", today).execute();
  }

  private static List<Move> moves(Handle handle, String today, ReportingLine line) {
    return handle
        .createQuery(OTHERWISE)
        .bind("today", today)
        .map((row, context) -> move(row, PersonRow.MAPPER.map(row, context), line))
        .filter(Move::isOne)
        .list();
  }

  private static Move move(ResultSet row, Person person, ReportingLine line) throws SQLException {
    return new Move(
        person.id(),
        Rows.optional(row, "led_by", PersonId::new),
        line.leaderOf(person).orElse(null));
  }

  private static Optional<Person> inRoster(Handle handle, PersonId id) {
    return handle.createQuery(IN_ROSTER).bind("id", id.value()).map(PersonRow.MAPPER).findOne();
  }

  private static Set<PersonId> leaders(List<Move> moves) {
    return moves.stream()
        .flatMap(move -> Stream.of(move.before(), move.after()))
        .flatMap(Stream::ofNullable)
        .collect(toSet());
  }

  /** Who led somebody and who does. */
  private record Move(PersonId person, @Nullable PersonId before, @Nullable PersonId after) {
    boolean isOne() {
      return !Objects.equals(before, after);
    }
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

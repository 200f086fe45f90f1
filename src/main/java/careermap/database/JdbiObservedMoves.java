package careermap.database;

import careermap.map.RoleCode;
import careermap.observed.Move;
import careermap.observed.ObservedMoves;
import careermap.observed.TellableMove;
import careermap.person.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.StatementContext;

final class JdbiObservedMoves implements ObservedMoves {
  private static final String ALL =
      "select from_role, to_role, months, moved_on, told_on from observed_move order by id";
  private static final String LAST = "select max(told_on) from observed_move";
  private static final String TOLD =
      "select employee_id, from_role, to_role from observed_move where employee_id is not null";
  private static final String TELL =
      """
      insert into observed_move (from_role, to_role, months, moved_on, told_on, employee_id)
      values (:from, :to, :months, :on, :day, :person)
      on conflict do nothing
      """;

  private final Connections connections;

  JdbiObservedMoves(Connections connections) {
    this.connections = connections;
  }

  @Override
  public List<TellableMove> all() {
    return connections.read(handle -> handle.createQuery(ALL).map(JdbiObservedMoves::move).list());
  }

  @Override
  public Optional<LocalDate> lastTold() {
    return connections.read(
        handle -> handle.createQuery(LAST).mapTo(String.class).findOne().map(LocalDate::parse));
  }

  @Override
  public List<Move> untold(List<Move> moves, UnaryOperator<RoleCode> held) {
    Set<Told> told =
        connections.read(
            handle ->
                handle.createQuery(TOLD).map((row, context) -> told(row, held)).stream()
                    .collect(Collectors.toSet()));
    return moves.stream()
        .filter(move -> !told.contains(new Told(move.person(), move.from(), move.to())))
        .toList();
  }

  private static Told told(ResultSet row, UnaryOperator<RoleCode> held) throws SQLException {
    return new Told(
        new PersonId(row.getString("employee_id")),
        held.apply(new RoleCode(row.getString("from_role"))),
        held.apply(new RoleCode(row.getString("to_role"))));
  }

  @Override
  public void tell(List<Move> moves, LocalDate day) {
    connections.change(
        handle -> ManyRows.write(handle, TELL, moves, (batch, move) -> bind(batch, move, day)));
  }

  private static void bind(PreparedBatch batch, Move move, LocalDate day) {
    batch
        .bind("from", move.from().value())
        .bind("to", move.to().value())
        .bind("months", move.months())
        .bind("on", move.on().toString())
        .bind("day", day.toString())
        .bind("person", move.person().value());
  }

  private static TellableMove move(ResultSet row, StatementContext context) throws SQLException {
    return new TellableMove(
        new RoleCode(row.getString("from_role")),
        new RoleCode(row.getString("to_role")),
        row.getInt("months"),
        Rows.day(row, "moved_on"),
        Rows.day(row, "told_on"));
  }

  private record Told(PersonId person, RoleCode from, RoleCode to) {}
}

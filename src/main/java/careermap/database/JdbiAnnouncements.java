package careermap.database;

import careermap.publication.Announcement;
import careermap.publication.Announcements;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jdbi.v3.core.statement.StatementContext;
import org.jdbi.v3.core.statement.Update;

final class JdbiAnnouncements implements Announcements {
  private static final String OPEN =
      """
      select version, state, due_at, attempts, refusal from announcement
      where state <> 'POSTED' order by version
      """;
  private static final String TAKE =
      """
      update announcement set state = 'SENDING', due_at = :until, attempts = attempts + 1
      where version = :version and state = 'WAITING'
      """;
  private static final String POSTED =
      """
      update announcement set state = 'POSTED', channel = :channel, posted_at = :now, refusal = null
      where version = :version
      """;
  private static final String LATER =
      """
      update announcement set state = 'WAITING', due_at = :due, refusal = :refusal
      where version = :version
      """;
  private static final String LOST =
      "update announcement set state = 'UNKNOWN', refusal = null where version = :version";
  private static final String LOSE_OVERDUE =
      "update announcement set state = 'UNKNOWN' where state = 'SENDING' and due_at < :now";
  private static final String SETTLE =
      """
      update announcement set state = :state, due_at = :now, posted_at = :posted
      where version = :version and state = 'UNKNOWN'
      """;

  private final Connections connections;

  JdbiAnnouncements(Connections connections) {
    this.connections = connections;
  }

  /** Whatever is older and not posted holds up the newer, except where a person has to decide. */
  @Override
  public Optional<Announcement> due(Instant now) {
    return open().stream()
        .filter(one -> one.state() != Announcement.State.UNKNOWN)
        .findFirst()
        .filter(one -> one.state() == Announcement.State.WAITING)
        .filter(one -> !one.dueAt().isAfter(now));
  }

  @Override
  public boolean take(int version, Instant until) {
    return connections.write(
        handle ->
            handle
                    .createUpdate(TAKE)
                    .bind("version", version)
                    .bind("until", until.toEpochMilli())
                    .execute()
                == 1);
  }

  @Override
  public void posted(int version, String channel, Instant now) {
    change(POSTED, version, update -> update.bind("channel", channel).bind("now", millis(now)));
  }

  @Override
  public void later(int version, String refusal, Instant due) {
    change(LATER, version, update -> update.bind("refusal", refusal).bind("due", millis(due)));
  }

  @Override
  public void lost(int version) {
    change(LOST, version, update -> update);
  }

  @Override
  public void loseOverdue(Instant now) {
    connections.change(
        handle -> handle.createUpdate(LOSE_OVERDUE).bind("now", millis(now)).execute());
  }

  @Override
  public List<Announcement> open() {
    return connections.read(
        handle -> handle.createQuery(OPEN).map(JdbiAnnouncements::announcement).list());
  }

  @Override
  public void settle(int version, boolean arrived, Instant now) {
    Announcement.State state = arrived ? Announcement.State.POSTED : Announcement.State.WAITING;
    change(
        SETTLE,
        version,
        update ->
            update
                .bind("state", state.name())
                .bind("now", millis(now))
                .bind("posted", arrived ? millis(now) : null));
  }

  private void change(String statement, int version, UnaryOperator<Update> values) {
    connections.change(
        handle -> values.apply(handle.createUpdate(statement).bind("version", version)).execute());
  }

  private static long millis(Instant moment) {
    return moment.toEpochMilli();
  }

  private static Announcement announcement(ResultSet row, StatementContext context)
      throws SQLException {
    return new Announcement(
        row.getInt("version"),
        Announcement.State.valueOf(row.getString("state")),
        Rows.moment(row, "due_at"),
        row.getInt("attempts"),
        row.getString("refusal"));
  }
}

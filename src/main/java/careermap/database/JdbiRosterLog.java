package careermap.database;

import careermap.roster.RosterLog;
import java.time.Instant;
import java.util.Optional;

final class JdbiRosterLog implements RosterLog {
  private static final String TAKEN =
      "insert into roster_taken (one, at) values (1, :at) on conflict (one) do update set at = :at";
  private static final String LATEST = "select at from roster_taken";

  private final Connections connections;

  JdbiRosterLog(Connections connections) {
    this.connections = connections;
  }

  @Override
  public void taken(Instant at) {
    connections.change(
        handle -> handle.createUpdate(TAKEN).bind("at", at.toEpochMilli()).execute());
  }

  @Override
  public Optional<Instant> latest() {
    return connections
        .read(handle -> handle.createQuery(LATEST).mapTo(Long.class).findOne())
        .map(Instant::ofEpochMilli);
  }
}

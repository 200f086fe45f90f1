package careermap.database;

import careermap.delivery.SharedPace;
import java.time.Duration;
import org.jdbi.v3.core.Handle;

/** By the database's own clock, since those of several machines differ. */
final class JdbiSharedPace implements SharedPace {
  private static final String KNOW =
      """
      insert into slack_pace (method, empty_at, rest_until) values (:method, 0, 0)
      on conflict (method) do nothing
      """;
  private static final String FILLED =
      "update slack_pace set empty_at = (case when empty_at > %1$s then empty_at else %1$s end) + :gap"
          + " where method = :method";
  private static final String WAIT = "select empty_at - %s from slack_pace where method = :method";
  private static final String LEAVE_ALONE =
      """
      update slack_pace set rest_until = %1$s + :length
      where method = :method and rest_until < %1$s + :length
      """;
  private static final String REST =
      "select rest_until - %s from slack_pace where method = :method";

  private final Connections connections;
  private final String now;

  JdbiSharedPace(Connections connections) {
    this.connections = connections;
    this.now = connections.dialect().now();
  }

  @Override
  public Duration take(String method, Duration gap, Duration room) {
    return connections.write(
        handle -> {
          Duration wait = wait(handle, method);
          fill(handle, method, gap);
          return positive(wait.minus(room));
        });
  }

  @Override
  public Duration takeOrLeave(String method, Duration gap) {
    return connections.write(
        handle -> {
          Duration wait = wait(handle, method);
          if (wait.isZero()) {
            fill(handle, method, gap);
          }
          return wait;
        });
  }

  @Override
  public void leaveAlone(String method, Duration length) {
    connections.change(
        handle -> {
          know(handle, method);
          handle
              .createUpdate(LEAVE_ALONE.formatted(now))
              .bind("method", method)
              .bind("length", length.toMillis())
              .execute();
        });
  }

  @Override
  public Duration rest(String method) {
    return connections.read(handle -> left(handle, REST, method));
  }

  private Duration wait(Handle handle, String method) {
    know(handle, method);
    return left(handle, WAIT, method);
  }

  private static void know(Handle handle, String method) {
    handle.createUpdate(KNOW).bind("method", method).execute();
  }

  private void fill(Handle handle, String method, Duration gap) {
    handle
        .createUpdate(FILLED.formatted(now))
        .bind("method", method)
        .bind("gap", gap.toMillis())
        .execute();
  }

  private Duration left(Handle handle, String query, String method) {
    return handle
        .createQuery(query.formatted(now))
        .bind("method", method)
        .mapTo(Long.class)
        .findOne()
        .map(Duration::ofMillis)
        .map(JdbiSharedPace::positive)
        .orElse(Duration.ZERO);
  }

  private static Duration positive(Duration wait) {
    return wait.isNegative() ? Duration.ZERO : wait;
  }
}

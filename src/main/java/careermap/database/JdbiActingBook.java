package careermap.database;

import careermap.person.Acting;
import careermap.person.ActingBook;
import careermap.person.Employer;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;

final class JdbiActingBook implements ActingBook {
  private static final String ADD =
      """
      insert into acting (id, supervisor_id, acting_id, from_on, until_on, set_by, set_at)
      values (:id, :supervisor, :acting, :from, :until, :by, :now)
      """;
  private static final String ALLOW =
      """
      insert into employer_allowance (employer, set_by, set_at) values (:employer, :by, :now)
      on conflict (employer) do nothing
      """;

  private final Connections connections;
  private final Clock clock;

  JdbiActingBook(Connections connections, Clock clock) {
    this.connections = connections;
    this.clock = clock;
  }

  @Override
  public List<Acting> acting() {
    return connections.read(handle -> LeaderRows.acting(handle, connections.today()));
  }

  @Override
  public void add(Acting acting, String by) {
    change(
        handle ->
            handle
                .createUpdate(ADD)
                .bind("id", acting.id())
                .bind("supervisor", acting.supervisor().value())
                .bind("acting", acting.acting().value())
                .bind("from", acting.from().toString())
                .bind("until", acting.until().toString())
                .bind("by", by)
                .bind("now", clock.millis())
                .execute());
  }

  @Override
  public void remove(String id) {
    change(handle -> handle.execute("delete from acting where id = ?", id));
  }

  @Override
  public Set<Employer> allowed() {
    return connections.read(LeaderRows::allowed);
  }

  @Override
  public void allow(Employer employer, String by) {
    change(
        handle ->
            handle
                .createUpdate(ALLOW)
                .bind("employer", employer.key())
                .bind("by", by)
                .bind("now", clock.millis())
                .execute());
  }

  @Override
  public void forbid(Employer employer) {
    change(
        handle ->
            handle.execute("delete from employer_allowance where employer = ?", employer.key()));
  }

  @Override
  public void settle() {
    String today = connections.today();
    if (!connections.read(handle -> LeaderRows.areOf(handle, today))) {
      connections.change(handle -> LeaderRows.settle(handle, today));
    }
  }

  private void change(Consumer<Handle> work) {
    connections.change(
        handle -> {
          work.accept(handle);
          LeaderRows.settle(handle, connections.today());
        });
  }
}

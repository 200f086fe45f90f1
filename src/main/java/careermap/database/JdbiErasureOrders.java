package careermap.database;

import careermap.person.PersonId;
import careermap.person.SlackId;
import careermap.privacy.ErasureOrder;
import careermap.privacy.ErasureOrders;
import java.time.Instant;
import java.util.List;

final class JdbiErasureOrders implements ErasureOrders {
  private static final String ALL =
      """
      select o.employee_id, p.name, o.ordered_by, o.ordered_from, o.ordered_at
      from erasure_order o join person p on p.employee_id = o.employee_id
      order by o.ordered_at, o.employee_id
      """;
  private static final String PUT =
      """
      insert into erasure_order (employee_id, ordered_by, ordered_from, ordered_at)
      values (:id, :by, :account, :now)
      on conflict (employee_id) do update set
        ordered_by = excluded.ordered_by, ordered_from = excluded.ordered_from,
        ordered_at = excluded.ordered_at
      """;

  private final Connections connections;

  JdbiErasureOrders(Connections connections) {
    this.connections = connections;
  }

  @Override
  public List<ErasureOrder> all() {
    return connections.read(
        handle ->
            handle
                .createQuery(ALL)
                .map(
                    (row, context) ->
                        new ErasureOrder(
                            new PersonId(row.getString("employee_id")),
                            row.getString("name"),
                            row.getString("ordered_by"),
                            new SlackId(row.getString("ordered_from")),
                            Rows.moment(row, "ordered_at")))
                .list());
  }

  @Override
  public void put(PersonId person, String by, SlackId account, Instant now) {
    connections.change(
        handle ->
            handle
                .createUpdate(PUT)
                .bind("id", person.value())
                .bind("by", by)
                .bind("account", account.value())
                .bind("now", now.toEpochMilli())
                .execute());
  }

  @Override
  public void remove(PersonId person) {
    connections.change(
        handle ->
            handle.execute("delete from erasure_order where employee_id = ?", person.value()));
  }
}

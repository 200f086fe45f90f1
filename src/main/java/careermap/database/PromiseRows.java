package careermap.database;

import careermap.conversation.Promise;
import careermap.person.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

/** Promises, as they stand in their table. */
final class PromiseRows {
  static final String SELECT =
      """
      select p.id, p.conversation_id, p.owner_id, p.other_id, p.confidential, p.text, p.due_on,
        p.state, p.word, p.made_on, p.settled_on,
        (select g.assessment_id from growth_item g where g.promise_id = p.id) as sheet
      from promise p
      """;

  /** What the other side says not to have been talked about is no promise. */
  static final String STANDS =
      """
      exists (select 1 from conversation c
              where c.id = p.conversation_id and c.agreement <> 'DISPUTED')
      """;

  static final String SOONEST_FIRST =
      " order by p.due_on is null, p.due_on, p.made_on, p.owner_id, p.id";

  private static final String IN =
      SELECT
          + """
          join conversation c on c.id = p.conversation_id
          where p.conversation_id = :talk order by p.owner_id <> c.employee_id, p.id
          """;
  private static final String WRITE =
      """
      insert into promise (id, conversation_id, owner_id, other_id, confidential, text, due_on,
        state, word, made_on, settled_on)
      values (:id, :talk, :owner, :other, :confidential, :text, :due, :state, :word, :made, :settled)
      on conflict (id) do update set confidential = excluded.confidential, text = excluded.text, due_on = excluded.due_on,
        state = excluded.state, word = excluded.word, made_on = excluded.made_on,
        settled_on = excluded.settled_on
      """;

  private static final String SETTLE =
      """
      update promise set state = :state, word = :word, settled_on = :settled
      where id = :id and owner_id = :owner
      """;

  private PromiseRows() {}

  /** Those of a talk, the one of whom it was about first. */
  static List<Promise> in(Handle handle, String talk) {
    return handle.createQuery(IN).bind("talk", talk).map(PromiseRows::read).list();
  }

  /** Whatever else is corrected at the same time stays; false where the promise is gone. */
  static boolean settle(Handle handle, Promise promise) {
    return handle
            .createUpdate(SETTLE)
            .bind("id", promise.id())
            .bind("owner", promise.owner().value())
            .bind("state", promise.state().name())
            .bind("word", promise.word())
            .bind("settled", Rows.text(promise.settledOn()))
            .execute()
        == 1;
  }

  static void write(Handle handle, Promise promise) {
    handle
        .createUpdate(WRITE)
        .bind("id", promise.id())
        .bind("talk", promise.conversation())
        .bind("owner", promise.owner().value())
        .bind("other", promise.other().value())
        .bind("confidential", promise.confidential() ? 1 : 0)
        .bind("text", promise.text())
        .bind("due", Rows.text(promise.dueOn()))
        .bind("state", promise.state().name())
        .bind("word", promise.word())
        .bind("made", promise.madeOn().toString())
        .bind("settled", Rows.text(promise.settledOn()))
        .execute();
  }

  /**
   * Those of a talk that are no longer among its promises go, with what waits to be told of them.
   */
  static void keepOnly(Handle handle, String talk, List<Promise> promises) {
    Set<String> kept = promises.stream().map(Promise::id).collect(Collectors.toSet());
    handle
        .createQuery("select id from promise where conversation_id = :talk")
        .bind("talk", talk)
        .mapTo(String.class)
        .filter(id -> !kept.contains(id))
        .forEach(id -> remove(handle, id));
  }

  private static void remove(Handle handle, String id) {
    NoticeRows.dropAbout(handle, id);
    handle.createUpdate("delete from promise where id = :id").bind("id", id).execute();
  }

  static Promise read(ResultSet row, StatementContext context) throws SQLException {
    return new Promise(
        row.getString("id"),
        row.getString("conversation_id"),
        new PersonId(row.getString("owner_id")),
        new PersonId(row.getString("other_id")),
        row.getBoolean("confidential"),
        row.getString("text"),
        Rows.optional(row, "due_on", LocalDate::parse),
        Promise.State.valueOf(row.getString("state")),
        row.getString("word"),
        Rows.day(row, "made_on"),
        Rows.optional(row, "settled_on", LocalDate::parse),
        row.getString("sheet"));
  }
}

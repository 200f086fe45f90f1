package careermap.database;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;

/**
 * Takes what was removed out of spare places of a PostgreSQL server: every table is written anew.
 * What the planner knows of their contents is gathered again before, since it holds samples.
 */
final class PostgresSweeping {
  private static final String HOLD = "select pg_advisory_lock(7239450126)";
  private static final String LET_GO = "select pg_advisory_unlock(7239450126)";
  private static final String NEXT = "select cast(pg_snapshot_xmax(pg_current_snapshot()) as text)";

  /** Whoever still sees the time before: for them the server keeps what was removed. */
  private static final String LOOKING_BACK =
      """
      select count(*) from pg_stat_activity
      where datname = current_database() and pid <> pg_backend_pid()
        and age(backend_xmin) > age(cast(:next as xid))
      """;

  /** An older server has no means to forget this; docs/operations.md says so. */
  private static final String CAN_FORGET =
      "select to_regproc('pg_clear_attribute_stats') is not null";

  /** Gathering anew changes nothing for a table that is empty by now. */
  private static final String FORGET_SAMPLES =
      """
      select pg_clear_attribute_stats(
        s.schemaname::text, s.tablename::text, s.attname::text, s.inherited)
      from pg_stats s
      join pg_class c on c.oid = format('%I.%I', s.schemaname, s.tablename)::regclass
      where s.schemaname = current_schema() and c.reltuples <= 0
      """;

  private static final String MAY_CHECKPOINT =
      "select pg_has_role(current_user, 'pg_checkpoint', 'usage')";

  private PostgresSweeping() {}

  /** Whether nothing stays: not while somebody reads for longer than one waits. */
  static boolean of(Handle handle) {
    handle.execute(HOLD);
    try {
      return swept(handle);
    } catch (JdbiException failure) {
      if (Busyness.isBehind(failure)) {
        return false;
      }
      throw failure;
    } finally {
      handle.execute(LET_GO);
    }
  }

  private static boolean swept(Handle handle) {
    if (isLookedBackAt(handle)) {
      return false;
    }
    handle.execute("analyze");
    if (is(handle, CAN_FORGET)) {
      handle.execute(FORGET_SAMPLES);
    }
    handle.execute("vacuum full");
    if (is(handle, MAY_CHECKPOINT)) {
      handle.execute("checkpoint");
    }
    return true;
  }

  private static boolean is(Handle handle, String question) {
    return handle.createQuery(question).mapTo(Boolean.class).one();
  }

  private static boolean isLookedBackAt(Handle handle) {
    String next = handle.createQuery(NEXT).mapTo(String.class).one();
    return handle.createQuery(LOOKING_BACK).bind("next", next).mapTo(Integer.class).one() > 0;
  }
}

package careermap.database;

import org.jdbi.v3.core.Handle;

/**
 * Takes what was removed out of spare places. The file is written anew, since moving rows from page
 * to page leaves copies behind that {@code secure_delete} knows nothing of; the log beside it is
 * emptied.
 */
final class Sweeping {
  private Sweeping() {}

  /** Whether the log could be emptied: not while somebody reads for longer than one waits. */
  static boolean of(Handle handle) {
    handle.execute("vacuum");
    return handle
        .createQuery("pragma wal_checkpoint(truncate)")
        .map((row, context) -> row.getInt(1) == 0)
        .one();
  }
}

package careermap.database;

import careermap.conversation.SealedNote;
import careermap.person.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

/** Notes, as they stand in their table: sealed. */
final class NoteRows {
  static final String COLUMNS =
      "id, conversation_id, author_id, readers, key_id, sealed, written_at";

  private static final String ADD =
      """
      insert into note (id, conversation_id, author_id, readers, key_id, sealed, written_at)
      values (:id, :talk, :author, :readers, :key, :sealed, :at)
      """;

  private static final String IN =
      "select " + COLUMNS + " from note where conversation_id = :talk order by written_at, id";

  private NoteRows() {}

  /** Those of a talk, oldest first. */
  static List<SealedNote> in(Handle handle, String talk) {
    return handle.createQuery(IN).bind("talk", talk).map(NoteRows::read).list();
  }

  static void add(Handle handle, SealedNote note) {
    handle
        .createUpdate(ADD)
        .bind("id", note.id())
        .bind("talk", note.conversation())
        .bind("author", note.author().value())
        .bind("readers", note.readers().name())
        .bind("key", note.keyId())
        .bind("sealed", note.sealed())
        .bind("at", note.writtenAt().toEpochMilli())
        .execute();
  }

  static SealedNote read(ResultSet row, StatementContext context) throws SQLException {
    return new SealedNote(
        row.getString("id"),
        row.getString("conversation_id"),
        new PersonId(row.getString("author_id")),
        SealedNote.Readers.valueOf(row.getString("readers")),
        row.getString("key_id"),
        row.getBytes("sealed"),
        Rows.moment(row, "written_at"));
  }
}

package careermap.database;

import careermap.conversation.SealedNote;
import careermap.person.PersonId;
import careermap.privacy.PersonFile;
import careermap.privacy.PersonFiles;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jspecify.annotations.Nullable;

final class JdbiPersonFiles implements PersonFiles {
  private static final String NOTES =
      "select "
          + NoteRows.COLUMNS
          + """
           from note where author_id = :id or (readers = 'SHARED' and conversation_id in (
            select c.id from conversation c where c.employee_id = :id or c.with_id = :id))
          order by written_at, id
          """;

  private final Connections connections;

  JdbiPersonFiles(Connections connections) {
    this.connections = connections;
  }

  @Override
  public Optional<PersonFile> of(PersonId person) {
    return connections.snapshot(
        () ->
            connections.read(
                handle -> Whose.is(handle, person).map(whose -> file(handle, person, whose))));
  }

  private static PersonFile file(Handle handle, PersonId person, Map<String, Object> whose) {
    List<PersonFile.Section> sections =
        PersonSections.ALL.stream()
            .map(section -> section(section.name(), query(handle, section.query(), person, whose)))
            .toList();
    List<SealedNote> notes = query(handle, NOTES, person, whose).map(NoteRows::read).list();
    return new PersonFile(person, sections, notes);
  }

  private static Query query(
      Handle handle, String query, PersonId person, Map<String, Object> whose) {
    return handle
        .createQuery(query)
        .configure(SqlStatements.class, config -> config.setUnusedBindingAllowed(true))
        .bindMap(whose)
        .bind("id", person.value());
  }

  private static PersonFile.Section section(String name, Query query) {
    return query.scanResultSet(
        (rows, context) -> {
          ResultSet found = rows.get();
          List<String> columns = columns(found.getMetaData());
          List<List<@Nullable String>> cells = new ArrayList<>();
          while (found.next()) {
            cells.add(cells(found, columns));
          }
          return new PersonFile.Section(name, columns, cells);
        });
  }

  private static List<String> columns(ResultSetMetaData heading) throws SQLException {
    List<String> columns = new ArrayList<>();
    for (int at = 1; at <= heading.getColumnCount(); at++) {
      columns.add(heading.getColumnLabel(at));
    }
    return columns;
  }

  private static List<@Nullable String> cells(ResultSet row, List<String> columns)
      throws SQLException {
    List<@Nullable String> cells = new ArrayList<>();
    for (String column : columns) {
      boolean isMoment = column.equals("at") || column.endsWith("_at");
      @Nullable String text = row.getString(column);
      cells.add(text == null || !isMoment ? text : moment(text));
    }
    return cells;
  }

  private static String moment(String millis) {
    return Instant.ofEpochMilli(Long.parseLong(millis)).toString();
  }
}

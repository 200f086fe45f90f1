package careermap.database;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.sqlite.SQLiteDataSource;

/** The tables of a test's database and the files in which they are, whatever keeps them. */
record TestTables(Connections connections, Path folder) {
  private static final String ON_SQLITE =
      """
      select m.name || '.' || c.name from sqlite_master m, pragma_table_info(m.name) c
      where m.type = 'table' and m.name not like 'sqlite_%' and m.name not like 'flyway_%'
        and m.name <> 'scheduled_tasks'
      """;
  private static final String ON_POSTGRESQL =
      """
      select table_name || '.' || column_name from information_schema.columns c
      where table_schema = 'public' and table_name not like 'flyway_%'
        and table_name <> 'scheduled_tasks'
      """;
  private static final String FILES =
      """
      select current_setting('data_directory') || '/base/' || oid from pg_database
      where datname = current_database()
      """;

  /** Each as {@code table.column}. */
  List<String> columns() {
    return list(TestEngine.isPostgresql() ? ON_POSTGRESQL : ON_SQLITE);
  }

  /** Those that may hold words or bytes. */
  List<String> textColumns() {
    return list(
        TestEngine.isPostgresql()
            ? ON_POSTGRESQL + " and data_type in ('text', 'bytea')"
            : ON_SQLITE + " and c.type in ('TEXT', 'BLOB')");
  }

  boolean holds(String column, String mark) {
    String table = column.substring(0, column.indexOf('.'));
    String name = column.substring(column.indexOf('.') + 1);
    String found =
        TestEngine.isPostgresql()
            ? "strpos(cast(%1$s as text), '%2$s') > 0"
                + " or strpos(cast(%1$s as text), encode(convert_to('%2$s', 'UTF8'), 'hex')) > 0"
            : "instr(cast(%1$s as text), '%2$s') > 0";
    return !list("select 1 from " + table + " where " + found.formatted(name, mark)).isEmpty();
  }

  List<String> filesThatHold(String mark) throws IOException {
    List<String> holding = new ArrayList<>();
    try (Stream<Path> files = Files.list(files())) {
      for (Path file : files.toList()) {
        if (bytes(file).contains(mark)) {
          holding.add(String.valueOf(file.getFileName()));
        }
      }
    }
    return holding;
  }

  /** One byte, one letter: nothing is lost to an encoding. */
  private static String bytes(Path file) throws IOException {
    return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
  }

  /** What is in each table, by number and sum. */
  static Map<String, RowMove.Sum> sums(Connections connections) {
    try (Handle handle = Rows.jdbi(connections.writerSource()).open()) {
      Map<String, RowMove.Sum> sums = new TreeMap<>();
      for (CopiedTable table : fresh()) {
        sums.put(table.name(), RowMove.sum(table, handle.getConnection()));
      }
      return sums;
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  /** As a new file has them. */
  private static List<CopiedTable> fresh() throws SQLException {
    SQLiteDataSource memory = new SQLiteDataSource();
    memory.setUrl("jdbc:sqlite:file:fresh?mode=memory&cache=shared");
    try (Connection kept = memory.getConnection()) {
      Migrations.run(memory, Dialect.SQLITE);
      return CopiedTable.all(kept);
    }
  }

  /** All that a log would tell of {@code failure}. */
  static String wholeStory(Throwable failure) {
    StringWriter story = new StringWriter();
    failure.printStackTrace(new PrintWriter(story));
    return story.toString();
  }

  private Path files() {
    if (!TestEngine.isPostgresql()) {
      return folder;
    }
    try (Handle handle = Rows.jdbi(connections.writerSource()).open()) {
      handle.execute("checkpoint");
    }
    return Path.of(list(FILES).get(0));
  }

  private List<String> list(String query) {
    return connections.read(handle -> handle.createQuery(query).mapTo(String.class).list());
  }

  /** The number that the next entry of the audit gets. */
  static long nextAudit(Connections connections) {
    return connections.write(
        handle ->
            1
                + handle
                    .createQuery(connections.dialect().lastAuditNumber())
                    .bind("count", 1)
                    .mapTo(Long.class)
                    .one());
  }
}

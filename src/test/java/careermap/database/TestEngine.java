package careermap.database;

import careermap.file.YamlMap;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.opentest4j.TestAbortedException;

/**
 * Where a test keeps its tables: in a file of SQLite's or, where the property {@code
 * careermap.engine} says postgresql, on a real server that is started for the tests.
 */
public final class TestEngine {
  private static final boolean POSTGRESQL =
      "postgresql".equals(System.getProperty("careermap.engine"));

  /** The engine's word for them. */
  static final String BYTES = POSTGRESQL ? "bytea" : "blob";

  /** A database takes eight megabytes; a test that is over needs none. */
  private static final int MOST = 24;

  private static final String READY = "ready";
  private static @Nullable EmbeddedPostgres server;
  private static final Map<Path, String> NAMES = new HashMap<>();
  private static final Deque<String> LIVING = new ArrayDeque<>();
  private static boolean isReady;
  private static int made;

  private TestEngine() {}

  public static boolean isPostgresql() {
    return POSTGRESQL;
  }

  /** Whoever has said this to the database is the only one who writes, until it is rolled back. */
  public static List<String> beTheWriter(String url) {
    return PostgresServer.isNamedBy(url)
        ? List.of("begin", PostgresServer.BE_THE_WRITER)
        : List.of("pragma busy_timeout = 5000", "begin exclusive");
  }

  /** A trigger by which something fails. */
  public static String forbidding(String name, String what) {
    return POSTGRESQL
        ? ("create function %1$s() returns trigger language plpgsql as"
                + " $$begin raise exception 'written'; end$$;"
                + "create trigger %1$s before %2$s for each row execute function %1$s()")
            .formatted(name, what)
        : "create trigger %s before %s begin select raise(abort, 'written'); end"
            .formatted(name, what);
  }

  /** Of the database that {@code file} stands for: the same for the same. */
  public static String url(Path file) {
    return POSTGRESQL ? postgresql(file) : "jdbc:sqlite:" + file;
  }

  /** Of a database on a server, whatever the property says; nothing is in it. */
  public static synchronized String emptyPostgresql() {
    return url(create("template1"));
  }

  /** The same, but only letters of western Europe can be kept there. */
  static synchronized String westernPostgresql() {
    return url(create("template0 encoding 'LATIN1' locale 'C'"));
  }

  private static synchronized String postgresql(Path file) {
    return url(NAMES.computeIfAbsent(file.toAbsolutePath(), path -> createReady()));
  }

  private static String createReady() {
    if (!isReady) {
      isReady = true;
      run("create database " + READY);
      Database.open(url(READY), new YamlMap(), () -> LocalDate.MIN).close();
    }
    return create(READY);
  }

  private static String create(String template) {
    String name = "of_test_" + ++made;
    if (LIVING.size() == MOST) {
      run("drop database " + LIVING.removeFirst() + " with (force)");
    }
    run("create database " + name + " template " + template);
    LIVING.addLast(name);
    return name;
  }

  private static String url(String name) {
    return server().getJdbcUrl("postgres", name);
  }

  private static void run(String sql) {
    try (Connection connection = server().getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException failure) {
      throw new IllegalStateException(sql, failure);
    }
  }

  /** Nothing here has to survive a power cut. */
  static synchronized EmbeddedPostgres server() {
    EmbeddedPostgres running = server;
    if (running == null) {
      running = start();
      server = running;
    }
    return running;
  }

  private static EmbeddedPostgres start() {
    try {
      return EmbeddedPostgres.builder()
          .setServerConfig("fsync", "off")
          .setServerConfig("synchronous_commit", "off")
          .setServerConfig("full_page_writes", "off")
          .setServerConfig("autovacuum", "off")
          .setServerConfig("max_connections", "300")
          .start();
    } catch (IOException | RuntimeException failure) {
      throw isPostgresql() ? new IllegalStateException(failure) : skipped(failure);
    }
  }

  /** Whoever asks for the tests on PostgreSQL is told; for all others it is one engine of two. */
  private static TestAbortedException skipped(Exception failure) {
    return new TestAbortedException("PostgreSQL does not start on this machine", failure);
  }
}

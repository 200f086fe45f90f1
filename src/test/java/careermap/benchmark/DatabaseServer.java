package careermap.benchmark;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;

/** A PostgreSQL server with a database of its own for each app, as it starts without settings. */
final class DatabaseServer implements AutoCloseable {
  private final EmbeddedPostgres server;
  private final Path jar;
  private final Path folder;

  private DatabaseServer(EmbeddedPostgres server, Path jar, Path folder) {
    this.server = server;
    this.jar = jar;
    this.folder = folder;
  }

  /**
   * @param jar the app's, whose {@code backup} and {@code restore} bring the tables over
   */
  static DatabaseServer start(Path jar, Path folder) throws IOException {
    return new DatabaseServer(EmbeddedPostgres.builder().start(), jar, folder);
  }

  /** Makes a database that holds what a SQLite file does, and gives its address. */
  String holding(Path file, String name) throws IOException, SQLException {
    Path copy = folder.resolve(name + ".copy");
    Files.deleteIfExists(copy);
    run(Company.url(file), "backup", copy);
    try (Connection connection = server.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("create database " + name);
    }
    String url = server.getJdbcUrl("postgres", name);
    run(url, "restore", copy);
    try (Connection connection = server.getDatabase("postgres", name).getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("vacuum analyze");
    }
    return url;
  }

  private void run(String url, String command, Path copy) throws IOException {
    File log = folder.resolve("copies.log").toFile();
    ProcessBuilder builder =
        new ProcessBuilder(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                jar.toString(),
                command,
                copy.toAbsolutePath().toString()));
    builder.environment().put("DATABASE_URL", url);
    Process process =
        builder
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log))
            .start();
    if (process.onExit().join().exitValue() != 0) {
      throw new IllegalStateException(command + " fails; see " + log);
    }
  }

  /** Processor time of all of the server's processes that run now. */
  Duration worked() throws SQLException {
    Duration worked = Duration.ZERO;
    try (Connection connection = server.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement();
        ResultSet processes = statement.executeQuery("select pid from pg_stat_activity")) {
      while (processes.next()) {
        worked = worked.plus(worked(processes.getLong("pid")));
      }
    }
    return worked;
  }

  private static Duration worked(long process) {
    return ProcessHandle.of(process)
        .flatMap(one -> one.info().totalCpuDuration())
        .orElse(Duration.ZERO);
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}

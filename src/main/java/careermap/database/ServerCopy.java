package careermap.database;

import careermap.refusal.Declined;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import javax.sql.DataSource;
import org.flywaydb.core.api.FlywayException;
import org.sqlite.SQLiteDataSource;

/** Copies of a database on a server: all rows of all tables, in a file of SQLite's. */
final class ServerCopy implements DatabaseCopy {
  private final PostgresServer server;

  ServerCopy(PostgresServer server) {
    this.server = server;
  }

  @Override
  public long backUp(Path target) {
    String version = version().orElseThrow(() -> new Declined(CopyWords.noTables(server.place())));
    Path copy = target.toAbsolutePath();
    return NewFile.fill(copy, new NewCopyFaults(copy), part -> export(part, version));
  }

  private void export(Path part, String version) throws SQLException {
    DataSource file = file(part);
    Migrations.runTo(file, Dialect.SQLITE, version);
    try (Connection from = server.readers().source().getConnection();
        Connection to = file.getConnection()) {
      from.setAutoCommit(false);
      to.setAutoCommit(false);
      new RowMove(CopiedTable.all(to), from, to).all();
      FreshNumbers.onFile(from, to);
      to.commit();
    }
  }

  @Override
  public long restore(Path copy) {
    Path source = FileCopy.whole(copy);
    if (version().isPresent()) {
      throw new Declined(CopyWords.tablesThere(server.place()));
    }
    try (TemporaryFile own = TemporaryFile.of(source)) {
      CopyCheck.of(own.path(), new KeptCopyFaults(source, server.place()));
      Migrations.run(file(own.path()), Dialect.SQLITE);
      fill(own.path());
      return Files.size(source);
    } catch (IOException failure) {
      throw new Declined(CopyWords.notWritten(source));
    }
  }

  private void fill(Path own) {
    DataSource target = server.writers().source();
    makeTables(target);
    try {
      move(own, target);
    } catch (SQLException failure) {
      Migrations.undo(target, Dialect.POSTGRESQL);
      throw new Declined(
          CopyWords.notCopied(Path.of(server.place()), String.valueOf(failure.getMessage())));
    } catch (Declined different) {
      Migrations.undo(target, Dialect.POSTGRESQL);
      throw different;
    }
  }

  private void makeTables(DataSource target) {
    try {
      Migrations.run(target, Dialect.POSTGRESQL);
    } catch (FlywayException failure) {
      throw Migrations.isForeign(failure)
          ? new Declined(CopyWords.foreign(server.place()))
          : DatabaseUnavailable.because(server, failure);
    }
  }

  private void move(Path own, DataSource target) throws SQLException {
    try (Connection from = file(own).getConnection();
        Connection to = target.getConnection();
        Statement statement = to.createStatement()) {
      to.setAutoCommit(false);
      for (String different : new RowMove(CopiedTable.all(from), from, to).all()) {
        throw new Declined(CopyWords.notTheSame(server.place(), different));
      }
      FreshNumbers.onServer(from, to);
      to.commit();
      statement.execute("analyze");
      to.commit();
    }
  }

  private Optional<String> version() {
    server.prepare();
    try {
      return Migrations.version(server.writers().source(), Dialect.POSTGRESQL);
    } catch (RuntimeException failure) {
      throw DatabaseUnavailable.because(server, failure);
    }
  }

  private static DataSource file(Path path) {
    SQLiteDataSource source = new SQLiteDataSource();
    source.setUrl("jdbc:sqlite:" + path);
    return source;
  }

  /** A copy of the copy, which may be brought up to date; only its owner may read it. */
  private record TemporaryFile(Path path) implements AutoCloseable {
    static TemporaryFile of(Path source) throws IOException {
      Path path = Files.createTempFile("career-map", ".db");
      Files.copy(source, path, StandardCopyOption.REPLACE_EXISTING);
      return new TemporaryFile(path);
    }

    @Override
    public void close() throws IOException {
      Files.deleteIfExists(path);
    }
  }
}

package careermap.database;

import careermap.map.Phrase;
import careermap.refusal.Declined;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import javax.sql.DataSource;

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
    DataSource file = TemporaryCopy.source(part);
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
    DataSource target = server.writers().source();
    if (version().isPresent() && !Unused.isOne(target, Dialect.POSTGRESQL)) {
      throw new Declined(used());
    }
    try (TemporaryCopy own = TemporaryCopy.of(source, new KeptCopyFaults(source, server.place()))) {
      new Refill(server, target, used()).with(own);
      analyze(target);
      return Files.size(source);
    } catch (IOException failure) {
      throw new Declined(CopyWords.notWritten(source));
    } catch (SQLException failure) {
      throw DatabaseUnavailable.because(server, failure);
    }
  }

  private Phrase used() {
    return CopyWords.tablesThere(server.place());
  }

  private static void analyze(DataSource target) throws SQLException {
    try (Connection connection = target.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("analyze");
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
}

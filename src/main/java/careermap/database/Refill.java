package careermap.database;

import careermap.map.Phrase;
import careermap.refusal.Declined;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;

/**
 * Puts the rows of a copy into a database that nobody has used, all of them or none.
 *
 * @param used why one that somebody has used is left alone
 */
record Refill(Engine engine, DataSource target, Phrase used) {
  /**
   * @throws Declined where it cannot be done; what was there is there then
   */
  void with(TemporaryCopy copy) {
    boolean hadTables = version().isPresent();
    makeTables();
    try {
      move(copy);
    } catch (SQLException | JdbiException failure) {
      takeBack(hadTables);
      throw new Declined(
          CopyWords.notCopied(Path.of(engine.place()), String.valueOf(failure.getMessage())));
    } catch (Declined different) {
      takeBack(hadTables);
      throw different;
    }
  }

  private Optional<String> version() {
    try {
      return Migrations.version(target, engine.dialect());
    } catch (RuntimeException failure) {
      throw DatabaseUnavailable.because(engine, failure);
    }
  }

  private void makeTables() {
    try {
      Migrations.run(target, engine.dialect());
    } catch (FlywayException failure) {
      throw Migrations.isForeign(failure)
          ? new Declined(CopyWords.foreign(engine.place()))
          : DatabaseUnavailable.because(engine, failure);
    }
  }

  private void move(TemporaryCopy copy) throws SQLException {
    try (Connection from = copy.source().getConnection();
        Handle to = Rows.jdbi(target).open()) {
      to.<SQLException>useTransaction(
          handle -> {
            engine.beginWriting(handle);
            move(from, handle.getConnection());
          });
    }
  }

  private void move(Connection from, Connection to) throws SQLException {
    if (!Unused.isOne(to, engine.dialect())) {
      throw new Declined(used);
    }
    List<String> different = new RowMove(CopiedTable.all(from), from, to).all();
    if (!different.isEmpty()) {
      throw new Declined(CopyWords.notTheSame(engine.place(), different.get(0)));
    }
    engine.goOnCounting(from, to);
  }

  /** The transaction is undone by itself, the making of tables is not; others may use them now. */
  private void takeBack(boolean hadTables) {
    if (!hadTables && Unused.isOne(target, engine.dialect())) {
      Migrations.undo(target, engine.dialect());
    }
  }
}

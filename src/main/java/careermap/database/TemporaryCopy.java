package careermap.database;

import careermap.refusal.Declined;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.sqlite.SQLiteConfig;

/** A copy of a copy, brought up to date; only its owner may read it, and it goes at the end. */
record TemporaryCopy(Path path) implements AutoCloseable {
  /**
   * @param faults what is said of a source that is no copy
   * @throws Declined where it is none
   */
  static TemporaryCopy of(Path source, CopyFaults faults) throws IOException {
    TemporaryCopy own = new TemporaryCopy(Files.createTempFile("career-map", ".db"));
    try {
      own.take(source, faults);
      return own;
    } catch (IOException | RuntimeException failure) {
      own.close();
      throw failure;
    }
  }

  private void take(Path source, CopyFaults faults) throws IOException {
    try (OutputStream whole = Files.newOutputStream(path)) {
      Files.copy(source, whole);
    }
    CopyCheck.of(path, faults);
    Migrations.run(source(), Dialect.SQLITE);
  }

  DataSource source() {
    return source(path);
  }

  static DataSource source(Path file) {
    return SqliteConnections.source("jdbc:sqlite:" + file, new SQLiteConfig());
  }

  @Override
  public void close() throws IOException {
    Files.deleteIfExists(path);
  }
}

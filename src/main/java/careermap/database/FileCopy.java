package careermap.database;

import careermap.map.Phrase;
import careermap.refusal.Declined;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.sqlite.SQLiteConfig;

/** Copies of a file of SQLite's, which are such files themselves. */
final class FileCopy implements DatabaseCopy {
  /** What SQLite keeps beside a database; a part of what it holds may be there. */
  private static final List<String> BESIDE = List.of("-wal", "-shm", "-journal");

  private static final int BUSY_MILLIS = 10_000;

  private final SqliteFile file;

  FileCopy(SqliteFile file) {
    this.file = file;
  }

  @Override
  public long backUp(Path target) {
    if (!Files.exists(file.path())) {
      throw new Declined(CopyWords.nothingToCopy(file.path()));
    }
    Path copy = target.toAbsolutePath();
    return NewFile.fill(copy, new NewCopyFaults(copy), this::vacuum);
  }

  /** Of what was erased, nothing comes along: the copy is written anew, row by row. */
  private void vacuum(Path part) throws SQLException {
    SQLiteConfig patient = new SQLiteConfig();
    patient.setBusyTimeout(BUSY_MILLIS);
    try (Connection connection = patient.createConnection(file.url());
        PreparedStatement vacuum = connection.prepareStatement("vacuum into ?")) {
      vacuum.setString(1, part.toString());
      vacuum.execute();
    }
  }

  @Override
  public long restore(Path copy) {
    Path source = whole(copy);
    file.prepareFolder();
    return isUnused() ? refill(source) : fill(source);
  }

  private boolean isUnused() {
    return Files.isRegularFile(file.path())
        && Unused.isOne(CopyCheck.source(file.path()), Dialect.SQLITE);
  }

  private long refill(Path source) {
    Phrase used = CopyWords.databaseThere(file.path());
    try (FileChannel alone = file.serve();
        TemporaryCopy own = TemporaryCopy.of(source, faults(source))) {
      new Refill(file, file.writers().source(), used).with(own);
      return Files.size(source);
    } catch (IOException failure) {
      throw new Declined(CopyWords.notWritten(file.path()));
    }
  }

  private long fill(Path source) {
    Stream.concat(Stream.of(file.path()), beside(file.path()))
        .filter(Files::exists)
        .forEach(FileCopy::refuseDatabase);
    return NewFile.fill(
        file.path(),
        faults(source),
        part -> Files.copy(source, part, StandardCopyOption.REPLACE_EXISTING));
  }

  private CopyFaults faults(Path source) {
    return new KeptCopyFaults(source, file.place());
  }

  /**
   * The file itself, if it is a copy and no half of a database in use.
   *
   * @throws Declined where it is not
   */
  static Path whole(Path copy) {
    Path source = copy.toAbsolutePath();
    if (!Files.isRegularFile(source)) {
      throw new Declined(CopyWords.noSuchCopy(source));
    }
    beside(source).filter(Files::exists).forEach(FileCopy::refuseHalf);
    return source;
  }

  private static Stream<Path> beside(Path database) {
    return BESIDE.stream().map(end -> database.resolveSibling(database.getFileName() + end));
  }

  private static void refuseHalf(Path beside) {
    throw new Declined(CopyWords.unfinished(beside));
  }

  private static void refuseDatabase(Path there) {
    throw new Declined(CopyWords.databaseThere(there));
  }
}

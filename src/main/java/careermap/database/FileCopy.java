package careermap.database;

import careermap.refusal.Declined;
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
    Stream.concat(Stream.of(file.path()), beside(file.path()))
        .filter(Files::exists)
        .forEach(FileCopy::refuseDatabase);
    return NewFile.fill(
        file.path(),
        new KeptCopyFaults(source, file.place()),
        part -> Files.copy(source, part, StandardCopyOption.REPLACE_EXISTING));
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

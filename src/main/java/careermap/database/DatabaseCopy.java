package careermap.database;

import careermap.refusal.Declined;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.sqlite.SQLiteConfig;

/**
 * Copies of the database: taken while others use it, and put in its place when it is gone. A copy
 * appears under its name only once it is whole and was looked through.
 */
public final class DatabaseCopy {
  /** What SQLite keeps beside a database; a part of what it holds may be there. */
  private static final List<String> BESIDE = List.of("-wal", "-shm", "-journal");

  private static final int BUSY_MILLIS = 10_000;

  private final SqliteFile file;

  private DatabaseCopy(SqliteFile file) {
    this.file = file;
  }

  /**
   * @param url {@code jdbc:sqlite:…}
   */
  public static DatabaseCopy of(String url) {
    return new DatabaseCopy(SqliteFile.of(url));
  }

  /**
   * Writes everything as it stands at one moment to {@code target}.
   *
   * @return its size in bytes
   * @throws Declined where it cannot be done; there is no copy then
   */
  public long backUp(Path target) {
    if (!Files.exists(file.path())) {
      throw new Declined(CopyWords.nothingToCopy(file.path()));
    }
    return place(target.toAbsolutePath(), this::vacuum);
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

  /**
   * Puts a copy in the place of the database, where there is none.
   *
   * @return its size in bytes
   * @throws Declined where it cannot be done; all is as it was then
   */
  public long restore(Path copy) {
    Path source = copy.toAbsolutePath();
    if (!Files.isRegularFile(source)) {
      throw new Declined(CopyWords.noSuchCopy(source));
    }
    beside(source).filter(Files::exists).forEach(DatabaseCopy::refuseHalf);
    file.prepare();
    Stream.concat(Stream.of(file.path()), beside(file.path()))
        .filter(Files::exists)
        .forEach(DatabaseCopy::refuseDatabase);
    return place(
        file.path(), part -> Files.copy(source, part, StandardCopyOption.REPLACE_EXISTING));
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

  private static long place(Path target, Filling filling) {
    if (Files.exists(target)) {
      throw new Declined(CopyWords.thereAlready(target));
    }
    try (NewFile part = NewFile.beside(target)) {
      filling.into(part.path());
      CopyCheck.of(part.path(), target);
      part.putDown();
      return Files.size(target);
    } catch (FileAlreadyExistsException there) {
      throw new Declined(CopyWords.thereAlready(Path.of(there.getFile())));
    } catch (IOException failure) {
      throw new Declined(CopyWords.notWritten(target));
    } catch (SQLException failure) {
      throw new Declined(CopyWords.notCopied(target, String.valueOf(failure.getMessage())));
    }
  }

  /** What fills a new file. */
  private interface Filling {
    void into(Path part) throws IOException, SQLException;
  }
}

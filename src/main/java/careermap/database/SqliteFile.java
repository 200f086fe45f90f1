package careermap.database;

import careermap.map.Phrase;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import java.util.Optional;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.sqlite.SQLiteConfig;

/** The file of a SQLite database. */
record SqliteFile(Path path) implements Engine {
  private static final String PREFIX = "jdbc:sqlite:";
  private static final String SOUND = "ok";
  private static final int BUSY_MILLIS = 1_000;

  static SqliteFile of(String url) {
    if (!url.matches(PREFIX + "[^:?].*")) {
      throw new DatabaseUnavailable(DatabaseWords.expected(), null);
    }
    Path path = Path.of(url.substring(PREFIX.length())).toAbsolutePath();
    if (path.getParent() == null || Files.isDirectory(path)) {
      throw new DatabaseUnavailable(DatabaseWords.folder(path), null);
    }
    return new SqliteFile(path);
  }

  String url() {
    return PREFIX + path;
  }

  @Override
  public Dialect dialect() {
    return Dialect.SQLITE;
  }

  @Override
  public String place() {
    return path.toString();
  }

  @Override
  public Phrase mend(Throwable failure) {
    return Damage.isBehind(failure) ? wayBack() : DatabaseWords.fileMend();
  }

  @Override
  public Phrase wayBack() {
    return DatabaseWords.fileWayBack();
  }

  @Override
  public Pool readers() {
    return SqliteConnections.readers(url());
  }

  @Override
  public Pool writers() {
    return SqliteConnections.writers(url());
  }

  @Override
  public Kept keepStatements(Jdbi reader) {
    KeptStatements statements = new KeptStatements();
    reader.setStatementBuilderFactory(connection -> statements);
    return statements::forgetClosed;
  }

  /** A transaction of the one connection that writes is alone from its start. */
  @Override
  public void beginWriting(Handle handle) {}

  @Override
  public void goOnCounting(Connection file, Connection here) throws SQLException {
    FreshNumbers.betweenFiles(file, here);
  }

  @Override
  public boolean sweep(Handle handle) {
    return Sweeping.of(handle);
  }

  @Override
  public boolean isShared() {
    return false;
  }

  /** Empty where there is none. */
  @Override
  public Optional<Object> identity() {
    try {
      Object key = Files.readAttributes(path, BasicFileAttributes.class).fileKey();
      return Optional.of(key == null ? path : key);
    } catch (IOException gone) {
      return Optional.empty();
    }
  }

  @Override
  public long bytes() {
    return path.toFile().length();
  }

  @Override
  public Optional<String> damage() {
    SQLiteConfig config = new SQLiteConfig();
    config.setBusyTimeout(BUSY_MILLIS);
    try (Connection connection = config.createConnection(url());
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("pragma quick_check(1)")) {
      String answer = rows.next() ? rows.getString(1) : SOUND;
      return answer.equals(SOUND) ? Optional.empty() : Optional.of(answer.replace("\n", " "));
    } catch (SQLException unreadable) {
      return Busyness.isBehind(unreadable)
          ? Optional.empty()
          : Optional.of(String.valueOf(unreadable.getMessage()));
    }
  }

  @Override
  public Optional<Path> file() {
    return Optional.of(path);
  }

  @Override
  public Optional<DataSource> forLooking() {
    Path there = path;
    while (there.getParent() != null && Files.notExists(there)) {
      there = there.getParent();
    }
    refuseUnwritable(there);
    return Files.exists(path) ? Optional.of(CopyCheck.source(path)) : Optional.empty();
  }

  /** Whoever may write the file may. */
  @Override
  public void refuseMaking(Connection connection) {}

  /** The files beside it get the rights of this one. */
  @Override
  public void prepare() {
    prepareFolder();
    try {
      NewFile.make(path);
    } catch (IOException failure) {
      throw new DatabaseUnavailable(DatabaseWords.fileNotMade(path), failure);
    }
    refuseOtherFile();
  }

  /** Asked once without a pool, which would go on trying. */
  private void refuseOtherFile() {
    try (Connection connection = CopyCheck.source(path).getConnection()) {
      FirstColumn.of(connection, "pragma schema_version");
    } catch (SQLException failure) {
      if (Damage.isBehind(failure)) {
        throw DatabaseUnavailable.because(this, failure);
      }
    }
  }

  /**
   * Makes the folder where there is none.
   *
   * @throws DatabaseUnavailable where the file may not be written
   */
  void prepareFolder() {
    try {
      Files.createDirectories(folder(), NewFile.ownersAlone("rwx------"));
    } catch (IOException failure) {
      throw new DatabaseUnavailable(DatabaseWords.folderNotMade(folder()), failure);
    }
    refuseUnwritable(Files.exists(path) ? path : folder());
  }

  /** It has one, or it would have been refused. */
  private Path folder() {
    return Objects.requireNonNull(path.getParent());
  }

  private void refuseUnwritable(Path there) {
    if (!Files.isWritable(there)) {
      throw new DatabaseUnavailable(DatabaseWords.notWritable(path), null);
    }
  }

  @Override
  @SuppressWarnings("resource")
  public FileChannel serve() {
    Path lockFile = path.resolveSibling(path.getFileName() + ".serve-lock");
    try {
      NewFile.make(lockFile);
      FileChannel channel = FileChannel.open(lockFile, StandardOpenOption.WRITE);
      FileLock lock = channel.tryLock();
      if (lock == null) {
        channel.close();
        throw new DatabaseUnavailable(DatabaseWords.served(path), null);
      }
      return channel;
    } catch (IOException failure) {
      throw new DatabaseUnavailable(DatabaseWords.lockNotWritten(lockFile), failure);
    }
  }
}

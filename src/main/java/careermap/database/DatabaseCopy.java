package careermap.database;

import java.nio.file.Path;

/**
 * Copies of the database: taken while others use it, and put in its place when it is gone. Every
 * copy is a file of SQLite's, whatever keeps the database, so that one engine takes what another
 * gave. It appears under its name only once it is whole and was looked through.
 */
public interface DatabaseCopy {
  /**
   * @param url {@code jdbc:sqlite:…} or {@code jdbc:postgresql:…}
   */
  static DatabaseCopy of(String url) {
    return PostgresServer.isNamedBy(url)
        ? new ServerCopy(PostgresServer.of(url))
        : new FileCopy(SqliteFile.of(url));
  }

  /**
   * Writes everything as it stands at one moment to {@code target}.
   *
   * @return its size in bytes
   * @throws careermap.refusal.Declined where it cannot be done; there is no copy then
   */
  long backUp(Path target);

  /**
   * Puts a copy in the place of the database, where there is none.
   *
   * @return its size in bytes
   * @throws careermap.refusal.Declined where it cannot be done; all is as it was then
   */
  long restore(Path copy);
}

package careermap.database;

import careermap.refusal.Declined;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.Set;

/**
 * A file in the making, which nobody but its owner may read; it gets its name once it is whole.
 *
 * @param path where it is made
 * @param target its name to be
 */
record NewFile(Path path, Path target) implements AutoCloseable {
  private static final Set<StandardOpenOption> MADE_OR_THERE =
      Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE);

  /**
   * @throws java.nio.file.FileAlreadyExistsException where another is in the making
   */
  static NewFile beside(Path target) throws IOException {
    Path path = target.resolveSibling(target.getFileName() + ".part");
    Files.createFile(path, ownersAlone());
    return new NewFile(path, target);
  }

  /**
   * Fills a new file, which appears under its name only once it is whole and was looked through.
   *
   * @param faults what is said of one that is no copy
   * @return its size in bytes
   * @throws Declined where it cannot be done; there is no file then
   */
  static long fill(Path target, CopyFaults faults, Filling filling) {
    if (Files.exists(target)) {
      throw new Declined(CopyWords.thereAlready(target));
    }
    try (NewFile part = NewFile.beside(target)) {
      filling.into(part.path());
      CopyCheck.of(part.path(), faults);
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

  private static FileAttribute<?>[] ownersAlone() {
    return ownersAlone("rw-------");
  }

  /** Where the system has rights of this kind. */
  static FileAttribute<?>[] ownersAlone(String rights) {
    boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    return posix
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights))
        }
        : new FileAttribute<?>[0];
  }

  /**
   * Makes an empty one where there is none yet; whoever else does so at the same time may. One that
   * is there is not opened: closing it would give up the locks that SQLite holds in this process.
   */
  static void make(Path path) throws IOException {
    if (Files.notExists(path)) {
      Files.newByteChannel(path, MADE_OR_THERE, ownersAlone()).close();
    }
  }

  /**
   * Gives it its name, with all of it on the disk.
   *
   * @throws java.nio.file.FileAlreadyExistsException where the name is taken meanwhile
   */
  void putDown() throws IOException {
    try (FileChannel channel = FileChannel.open(path, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
    Files.move(path, target);
  }

  @Override
  public void close() throws IOException {
    Files.deleteIfExists(path);
  }

  /** What fills a new file. */
  interface Filling {
    void into(Path part) throws IOException, SQLException;
  }
}

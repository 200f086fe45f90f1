package careermap.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * A file in the making, which nobody but its owner may read; it gets its name once it is whole.
 *
 * @param path where it is made
 * @param target its name to be
 */
record NewFile(Path path, Path target) implements AutoCloseable {
  /**
   * @throws java.nio.file.FileAlreadyExistsException where another is in the making
   */
  static NewFile beside(Path target) throws IOException {
    Path path = target.resolveSibling(target.getFileName() + ".part");
    Files.createFile(path, ownersAlone());
    return new NewFile(path, target);
  }

  private static FileAttribute<?>[] ownersAlone() {
    boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    return posix
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        }
        : new FileAttribute<?>[0];
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
}

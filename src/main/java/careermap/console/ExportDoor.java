package careermap.console;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Where a file that was asked for leaves the program.
 *
 * @param data standard output, whatever the terminal's encoding
 * @param watched whether standard output is a terminal
 */
public record ExportDoor(OutputStream data, BooleanSupplier watched) {
  boolean isTerminal() {
    return watched.getAsBoolean();
  }

  int give(byte[] content, @Nullable Path file, Report report) throws IOException {
    return file == null ? give(content, report) : write(content, file, report);
  }

  /** The same for what is about people: nobody but its owner may read the file. */
  int giveAlone(byte[] content, @Nullable Path file, Report report) throws IOException {
    return file == null ? give(content, report) : write(content, file, report, ownersAlone());
  }

  private static FileAttribute<?>[] ownersAlone() {
    boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    return posix
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        }
        : new FileAttribute<?>[0];
  }

  private int give(byte[] content, Report report) throws IOException {
    data.write(content);
    data.flush();
    // A print stream swallows what goes wrong.
    boolean isLost = data instanceof PrintStream stream && stream.checkError();
    return isLost ? report.failed(MapCommandWords.notGiven()) : 0;
  }

  private static int write(byte[] content, Path file, Report report, FileAttribute<?>... readers)
      throws IOException {
    try {
      Files.createFile(file, readers);
    } catch (FileAlreadyExistsException there) {
      return report.failed(MapCommandWords.thereAlready(file));
    } catch (IOException failure) {
      return report.failed(MapCommandWords.notWritten(file));
    }
    try {
      Files.write(file, content);
      return report.end(MapCommandWords.written(file));
    } catch (IOException failure) {
      Files.deleteIfExists(file);
      return report.failed(MapCommandWords.notWritten(file));
    }
  }
}

package careermap.console;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
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
    if (file == null) {
      data.write(content);
      data.flush();
      return 0;
    }
    return write(content, file, report);
  }

  private static int write(byte[] content, Path file, Report report) {
    try {
      Files.write(file, content, CREATE_NEW, WRITE);
      return report.end(MapCommandWords.written(file));
    } catch (FileAlreadyExistsException there) {
      return report.failed(MapCommandWords.thereAlready(file));
    } catch (IOException failure) {
      return report.failed(MapCommandWords.notWritten(file));
    }
  }
}

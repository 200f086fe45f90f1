package careermap;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;

/** Who may read a file, where the system keeps that with each file. */
final class FileRights {
  private FileRights() {}

  /** Whether whoever has an account on the machine may; not where that cannot be told. */
  static boolean areEverybodys(Path file) {
    try {
      return has(file, PosixFilePermission.OTHERS_READ) && leadsThere(file.toAbsolutePath());
    } catch (IOException | UnsupportedOperationException unknown) {
      return false;
    }
  }

  private static boolean leadsThere(Path file) throws IOException {
    for (Path at = file.getParent(); at != null; at = at.getParent()) {
      if (!has(at, PosixFilePermission.OTHERS_EXECUTE)) {
        return false;
      }
    }
    return true;
  }

  private static boolean has(Path file, PosixFilePermission right) throws IOException {
    return Files.getPosixFilePermissions(file).contains(right);
  }
}

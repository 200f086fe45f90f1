package careermap;

import careermap.map.Phrase;
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

  /** What holds secrets or personal data, and can be read by whoever is on the machine. */
  static Phrase everybodys(String file) {
    return new Phrase(
        file + " は、このコンピューターのだれもが読めます。chmod 600 " + file + " で、持ち主だけが読めるようにしてください。",
        file
            + " can be read by everybody on this machine; keep it to its owner: chmod 600 "
            + file);
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

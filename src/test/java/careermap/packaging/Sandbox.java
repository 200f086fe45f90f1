package careermap.packaging;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Runs a command as a hardened container does, where this machine and this user can: as nobody,
 * without any capability, everything read-only but one folder and a /tmp of its own. Elsewhere it
 * runs it as it is.
 */
final class Sandbox {
  private static final String WALLS =
      """
      set -e
      mount --make-rprivate /
      mount --bind "$0" "$0"
      chown -R 65534:65534 "$0"
      mount -t tmpfs -o "$1" tmpfs /tmp
      mount -o remount,bind,ro /
      cd "$0"
      shift
      exec setpriv --reuid=65534 --regid=65534 --clear-groups --no-new-privs --inh-caps=-all --bounding-set=-all "$@"
      """;

  private Sandbox() {}

  static boolean hasWalls() throws IOException, InterruptedException {
    try {
      Process tried =
          new ProcessBuilder("unshare", "--mount", "setpriv", "--bounding-set=-all", "true")
              .start();
      return tried.waitFor(10, TimeUnit.SECONDS) && tried.exitValue() == 0;
    } catch (IOException noSuchProgram) {
      return false;
    }
  }

  /**
   * Starts the command; its process is the command's own.
   *
   * @param writable the folder that it may write to, and in which it begins
   * @param temporary how its /tmp is mounted
   */
  static Process start(
      List<String> command, Path writable, String temporary, Map<String, String> environment)
      throws IOException, InterruptedException {
    List<String> all = new ArrayList<>();
    if (hasWalls()) {
      all.addAll(List.of("unshare", "--mount", "sh", "-c", WALLS, writable.toString(), temporary));
    }
    all.addAll(command);
    ProcessBuilder builder = new ProcessBuilder(all).directory(writable.toFile());
    builder.environment().putAll(environment);
    builder.redirectErrorStream(true);
    builder.redirectOutput(writable.resolveSibling("said").toFile());
    return builder.start();
  }
}

package careermap.packaging;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;

/** The most memory that any of a process and those it started ever had. */
record Peak(long mebibytes) {
  private static final String HIGHEST = "VmHWM:";

  /** Waits until the process has ended. */
  static Peak of(Process process, Duration patience) {
    long[] most = {0};
    await()
        .atMost(patience)
        .pollInterval(Duration.ofMillis(20))
        .until(
            () -> {
              most[0] = Math.max(most[0], now(process));
              return !process.isAlive();
            });
    return new Peak(most[0]);
  }

  private static long now(Process process) {
    return Stream.concat(Stream.of(process.toHandle()), process.descendants())
        .mapToLong(one -> of(Path.of("/proc", "" + one.pid(), "status")))
        .max()
        .orElse(0);
  }

  /** None where it has ended. */
  private static long of(Path status) {
    if (!Files.isReadable(status)) {
      return 0;
    }
    try (Stream<String> lines = Files.readString(status).lines()) {
      return lines
          .filter(line -> line.startsWith(HIGHEST))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
          .findFirst()
          .orElse(0);
    } catch (IOException ended) {
      if (Files.exists(status)) {
        throw new UncheckedIOException(ended);
      }
      return 0;
    }
  }
}

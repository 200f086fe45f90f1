package careermap.benchmark;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * A contender that runs in a process of its own.
 *
 * @param firstAnswer milliseconds from its start to its first right answer
 * @param ready milliseconds from its start until it said that it is ready, where it can say so
 */
record Running(Contender contender, Process process, long firstAnswer, OptionalLong ready)
    implements AutoCloseable {
  private static final long PATIENCE = TimeUnit.SECONDS.toNanos(60);
  private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(5);
  private static final byte[] READINESS =
      "GET /health/ready HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n".getBytes(StandardCharsets.US_ASCII);

  static Running of(Contender contender, List<String> flags, SignedCommand commands, Path folder)
      throws IOException {
    long start = System.nanoTime();
    Process process = contender.start(flags, log(contender, folder));
    CompletableFuture<OptionalLong> ready =
        CompletableFuture.supplyAsync(() -> ready(contender, process, start));
    long first =
        until(
            start,
            process,
            () -> {
              try (KeptConnection connection = new KeptConnection(contender.port())) {
                return contender.isRight(connection.ask(commands.next()));
              }
            });
    return new Running(contender, process, first, ready.join());
  }

  static File log(Contender contender, Path folder) {
    return folder.resolve(contender.shortName() + ".log").toFile();
  }

  private static OptionalLong ready(Contender contender, Process process, long start) {
    return contender.tellsReadiness()
        ? OptionalLong.of(until(start, process, () -> isReady(contender)))
        : OptionalLong.empty();
  }

  private static boolean isReady(Contender contender) throws IOException {
    try (KeptConnection connection = new KeptConnection(contender.port())) {
      return connection.ask(READINESS).status() == 200;
    }
  }

  private static long until(long start, Process process, Attempt attempt) {
    while (System.nanoTime() - start < PATIENCE && process.isAlive()) {
      if (attempt.succeeds()) {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
      }
      LockSupport.parkNanos(PAUSE);
    }
    throw new IllegalStateException("an app does not start; its log is in target/benchmark");
  }

  /** Processor time that the process has used, on all processors together. */
  Duration worked() {
    return process.info().totalCpuDuration().orElse(Duration.ZERO);
  }

  /** Resident memory in MiB; empty where there is no /proc. */
  OptionalLong memory() {
    Path status = Path.of("/proc", "" + process.pid(), "status");
    if (!Files.exists(status)) {
      return OptionalLong.empty();
    }
    try (var lines = Files.lines(status)) {
      return lines
          .filter(line -> line.startsWith("VmRSS:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
          .findFirst();
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(30, TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor();
      }
    } catch (InterruptedException stopped) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }

  /** Something that does not succeed until the app listens. */
  private interface Attempt {
    boolean now() throws IOException;

    default boolean succeeds() {
      try {
        return now();
      } catch (IOException notYet) {
        return false;
      }
    }
  }
}

package careermap.benchmark;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;
import org.jspecify.annotations.Nullable;

/** Asks one or several of a kind for a while, each connection from a thread of its own. */
final class Load {
  private static final long SECOND = 1_000_000_000;
  private static final int PACED_CONNECTIONS = 16;

  private final List<Contender> contenders;
  private final SignedCommand commands;
  private final Histogram latencies = new ConcurrentHistogram(3);
  private final AtomicLong turns = new AtomicLong();
  private final AtomicLong errors = new AtomicLong();

  private Load(List<Contender> contenders, SignedCommand commands) {
    this.contenders = contenders;
    this.commands = commands;
  }

  /**
   * As people do: each request has its moment, whether or not the ones before it were answered; its
   * time counts from that moment, so waiting behind a slow answer counts too.
   */
  static Outcome paced(
      List<Contender> contenders, SignedCommand commands, int perSecond, Duration length) {
    Load load = new Load(contenders, commands);
    long gap = SECOND / perSecond;
    long last = length.toNanos() / gap;
    return load.run(
        PACED_CONNECTIONS,
        start -> {
          long turn = load.turns.getAndIncrement();
          return turn < last ? start + turn * gap : null;
        });
  }

  /** As fast as the answers come. */
  static Outcome rushed(
      List<Contender> contenders, SignedCommand commands, Duration length, int connections) {
    return new Load(contenders, commands)
        .run(
            connections,
            start -> {
              long now = System.nanoTime();
              return now - start < length.toNanos() ? now : null;
            });
  }

  private Outcome run(int threads, Moments moments) {
    long start = System.nanoTime();
    List<Thread> all =
        IntStream.range(0, threads)
            .mapToObj(i -> contenders.get(i % contenders.size()))
            .map(one -> new Thread(() -> ask(one, start, moments)))
            .toList();
    all.forEach(Thread::start);
    all.forEach(Load::join);
    double seconds = (System.nanoTime() - start) / (double) SECOND;
    return new Outcome(latencies, seconds, errors.get());
  }

  private void ask(Contender contender, long start, Moments moments) {
    try (KeptConnection connection = new KeptConnection(contender.port())) {
      for (Long due = moments.next(start); due != null; due = moments.next(start)) {
        byte[] request = commands.next();
        await(due);
        count(isRight(contender, connection, request), due);
      }
    } catch (IOException unclosed) {
      errors.incrementAndGet();
    }
  }

  private static boolean isRight(Contender contender, KeptConnection connection, byte[] request) {
    try {
      return contender.isRight(connection.ask(request));
    } catch (IOException broken) {
      return false;
    }
  }

  private void count(boolean right, long due) {
    if (right) {
      latencies.recordValue(System.nanoTime() - due);
    } else {
      errors.incrementAndGet();
    }
  }

  private static void await(long due) {
    for (long rest = due - System.nanoTime(); rest > 0; rest = due - System.nanoTime()) {
      LockSupport.parkNanos(rest);
    }
  }

  private static void join(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }

  /** When to ask next, in the clock's nanoseconds; null when it is over. */
  private interface Moments {
    @Nullable Long next(long start);
  }

  /** What came of it; errors are not in the latencies. */
  record Outcome(Histogram latencies, double seconds, long errors) {
    double millisAt(double percentile) {
      return latencies.getValueAtPercentile(percentile) / 1e6;
    }

    long answers() {
      return latencies.getTotalCount();
    }

    double perSecond() {
      return answers() / seconds;
    }
  }
}

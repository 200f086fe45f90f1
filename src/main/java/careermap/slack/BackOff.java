package careermap.slack;

import java.time.Duration;
import java.util.function.Predicate;

/** Tries in the background, ever more slowly, until it goes well. */
final class BackOff implements AutoCloseable {
  private static final Duration FIRST_PAUSE = Duration.ofSeconds(2);
  private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);

  private final Thread thread;

  private BackOff(Thread thread) {
    this.thread = thread;
  }

  /**
   * @param goesWell told how long the pause is if it does not
   */
  static BackOff until(String name, Predicate<Duration> goesWell) {
    Thread thread = new Thread(() -> tryAgain(goesWell), name);
    thread.setDaemon(true);
    thread.start();
    return new BackOff(thread);
  }

  private static void tryAgain(Predicate<Duration> goesWell) {
    Duration pause = FIRST_PAUSE;
    while (!Thread.currentThread().isInterrupted() && !goesWell.test(pause)) {
      Retries.pause(pause);
      pause = longer(pause, LONGEST_PAUSE);
    }
  }

  /** The pause after {@code pause}: twice as long, up to the longest. */
  static Duration longer(Duration pause, Duration longest) {
    Duration twice = pause.multipliedBy(2);
    return twice.compareTo(longest) < 0 ? twice : longest;
  }

  @Override
  public void close() {
    thread.interrupt();
  }
}

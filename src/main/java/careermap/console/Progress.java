package careermap.console;

import careermap.map.Language;
import careermap.map.Phrase;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Tells whoever watches that a command is still at work, after a while and then now and again. */
public final class Progress implements AutoCloseable {
  private static final Phrase AT_WORK =
      new Phrase("処理しています。少しお待ちください。", "Still at work; one moment, please.");

  private final ScheduledExecutorService timer =
      Executors.newSingleThreadScheduledExecutor(Progress::daemon);

  private Progress() {}

  /** Starts telling {@code watcher}, first after {@code patience}. */
  public static Progress to(PrintWriter watcher, Language language, Duration patience) {
    Progress progress = new Progress();
    long millis = patience.toMillis();
    progress.timer.scheduleWithFixedDelay(
        () -> watcher.println(AT_WORK.in(language)), millis, millis * 5, TimeUnit.MILLISECONDS);
    return progress;
  }

  @Override
  public void close() {
    timer.shutdownNow();
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "progress");
    thread.setDaemon(true);
    return thread;
  }
}

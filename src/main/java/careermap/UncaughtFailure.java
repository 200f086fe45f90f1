package careermap;

import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Puts what ends a thread into the log, as a line like all others. Messages of failures may hold
 * what people wrote, so that their kinds stand there alone.
 */
final class UncaughtFailure implements Thread.UncaughtExceptionHandler {
  private static final Logger LOG = LoggerFactory.getLogger(UncaughtFailure.class);

  private static final int MOST_CAUSES = 8;

  /** From here on, in all threads that have no other way. */
  static void isLogged() {
    Thread.setDefaultUncaughtExceptionHandler(new UncaughtFailure());
  }

  @Override
  public void uncaughtException(Thread thread, Throwable failure) {
    LOG.atError()
        .addKeyValue("thread", thread.getName())
        .addKeyValue("kind", String.join(" <- ", kinds(failure)))
        .addKeyValue("at", place(failure))
        .log("a thread ended by a failure");
  }

  private static List<String> kinds(Throwable failure) {
    List<String> kinds = new ArrayList<>();
    for (Throwable at = failure; at != null && kinds.size() < MOST_CAUSES; at = at.getCause()) {
      kinds.add(at.getClass().getName());
    }
    return kinds;
  }

  private static String place(Throwable failure) {
    StackTraceElement[] frames = failure.getStackTrace();
    return frames.length == 0 ? "unknown" : frames[0].toString();
  }
}

package careermap.slack;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The requests that a link leaves to Slack, told of once in a while: in a flood, whoever reads the
 * link would do nothing but write lines, and not hear that Slack is still there.
 */
final class LeftRequests {
  private static final Logger LOG = LoggerFactory.getLogger(LeftRequests.class);
  private static final Duration WHILE = Duration.ofSeconds(1);

  private long told = System.nanoTime() - WHILE.toNanos();
  private int untold;

  /** One more; only whoever reads the link says so. */
  void add() {
    untold++;
    long now = System.nanoTime();
    if (now - told >= WHILE.toNanos()) {
      LOG.warn(
          "requests are left to Slack, count={}: their link is closing, they are too long,"
              + " or too many wait",
          untold);
      untold = 0;
      told = now;
    }
  }
}

package careermap.slack;

import careermap.privacy.Handouts;
import careermap.privacy.Removal;
import careermap.refusal.Busy;
import careermap.slack.view.Screen;
import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps who is named in a message, so that it can be taken away once one of them is erased. */
final class MessageKeeping {
  private static final Logger LOG = LoggerFactory.getLogger(MessageKeeping.class);
  private static final int TRIES = 3;
  private static final Duration BREATH = Duration.ofMillis(250);

  private final Handouts handouts;
  private final Clock clock;

  MessageKeeping(Handouts handouts, Clock clock) {
    this.handouts = handouts;
    this.clock = clock;
  }

  /**
   * The message stands there by now: whatever goes wrong here is no reason to say it twice.
   *
   * @param to the account, or the channel
   * @param everyone whether it may name people whom nobody knows yet
   */
  void keep(String channel, String ts, String to, Screen screen, boolean everyone) {
    Removal.Place place = new Removal.Place(Removal.Kind.MESSAGE, channel, ts);
    try {
      patiently(() -> handouts.told(place, to, Replies.text(screen), everyone, clock.instant()));
    } catch (RuntimeException failure) {
      LOG.error("message {} in {} may name people, and is not known", ts, channel, failure);
    }
  }

  private static void patiently(Runnable work) {
    for (int tries = 1; ; tries++) {
      try {
        work.run();
        return;
      } catch (Busy busy) {
        if (tries == TRIES) {
          throw busy;
        }
        Retries.pause(BREATH);
      }
    }
  }
}

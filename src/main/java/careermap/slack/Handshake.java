package careermap.slack;

import com.slack.api.methods.response.auth.AuthTestResponse;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Greets Slack at the start, again and again until Slack answers; the app does not wait for it. */
public final class Handshake implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Handshake.class);
  private static final Duration FIRST_PAUSE = Duration.ofSeconds(2);
  private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);

  private final Thread thread;

  private Handshake(Thread thread) {
    this.thread = thread;
  }

  public static Handshake begin(Courier courier) {
    Thread thread = new Thread(() -> greet(courier), "handshake");
    thread.setDaemon(true);
    thread.start();
    return new Handshake(thread);
  }

  private static void greet(Courier courier) {
    Duration pause = FIRST_PAUSE;
    while (!Thread.currentThread().isInterrupted() && !isAnswered(courier, pause)) {
      Retries.pause(pause);
      pause =
          pause.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0
              ? pause.multipliedBy(2)
              : LONGEST_PAUSE;
    }
  }

  private static boolean isAnswered(Courier courier, Duration pause) {
    try {
      AuthTestResponse answer = courier.call("auth.test", methods -> methods.authTest(r -> r));
      LOG.atInfo().addKeyValue("team", answer.getTeamId()).log("Slack knows the bot token");
      return true;
    } catch (SlackRefused refused) {
      LOG.warn(
          "Slack does not take the bot token now ({}); trying again in {} s",
          refused.error(),
          pause.toSeconds());
      return false;
    }
  }

  @Override
  public void close() {
    thread.interrupt();
  }
}

package careermap.slack;

import com.slack.api.methods.response.auth.AuthTestResponse;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Greets Slack at the start, until Slack answers; the app does not wait for it. */
public final class Handshake implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Handshake.class);

  private final BackOff backOff;

  private Handshake(BackOff backOff) {
    this.backOff = backOff;
  }

  public static Handshake begin(Courier courier) {
    return new Handshake(BackOff.until("handshake", pause -> isAnswered(courier, pause)));
  }

  private static String said(String error) {
    return RefusalKind.of(error) == RefusalKind.TOKEN
        ? "Slack does not accept SLACK_BOT_TOKEN ({}); install the app again and set the new token;"
            + " trying again in {} s"
        : "Slack does not answer for the bot token now ({}); trying again in {} s";
  }

  private static boolean isAnswered(Courier courier, Duration pause) {
    try {
      AuthTestResponse answer = courier.call("auth.test", methods -> methods.authTest(r -> r));
      LOG.atInfo().addKeyValue("team", answer.getTeamId()).log("Slack knows the bot token");
      return true;
    } catch (SlackRefused refused) {
      LOG.warn(said(refused.error()), refused.error(), pause.toSeconds());
      return false;
    }
  }

  @Override
  public void close() {
    backOff.close();
  }
}

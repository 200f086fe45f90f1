package careermap.slackstandin;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.app_backend.SlackSignature;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class SignatureTest {
  private static final String SECRET = "8f742231b10e8888abcd99yyyzzz85a5";

  /** The request that Slack's documentation signs. */
  private static final String BODY =
      "token=xyzz0WbapA4vBCDEFasx0q6G&team_id=T1DC2JH3J&team_domain=testteamnow"
          + "&channel_id=G8PSS9T3V&channel_name=foobar&user_id=U2CERLKJA&user_name=roadrunner"
          + "&command=%2Fwebhook-collect&text="
          + "&response_url=https%3A%2F%2Fhooks.slack.com%2Fcommands%2FT1DC2JH3J%2F397700885554"
          + "%2F96rGlfmibIGlgcZRskXaIFfN"
          + "&trigger_id=398738663015.47445629121.803a0bc887a14d10d2c447fce8b6703c";

  @Test
  void signsAsSlackDoes() {
    assertThat(Signature.of(SECRET, 1531420618L, BODY.getBytes(UTF_8)))
        .isEqualTo("v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503");
  }

  @Test
  void convincesTheSdk() {
    Instant at = Instant.now();
    SentRequest request = SentRequest.of("text/plain", "こんにちは").signed(SECRET, at.getEpochSecond());
    Map<String, String> headers = new HashMap<>(request.headers());
    var verifier = new SlackSignature.Verifier(new SlackSignature.Generator(SECRET));
    assertThat(
            verifier.isValid(
                headers.get("X-Slack-Request-Timestamp"),
                "こんにちは",
                headers.get("X-Slack-Signature"),
                at.toEpochMilli()))
        .isTrue();
  }
}

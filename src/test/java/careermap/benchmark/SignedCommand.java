package careermap.benchmark;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntSupplier;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Writes {@code /career} as Slack sends it: each time from somebody, each time newly signed. */
final class SignedCommand {
  static final String SECRET = "0123456789abcdef0123456789abcdef";
  private static final SecretKeySpec KEY =
      new SecretKeySpec(SECRET.getBytes(StandardCharsets.US_ASCII), "HmacSHA256");

  private final AtomicLong number = new AtomicLong();
  private final IntSupplier people;

  /**
   * @param people how many of the company's people send it
   */
  SignedCommand(IntSupplier people) {
    this.people = people;
  }

  byte[] next() {
    int sender = ThreadLocalRandom.current().nextInt(people.getAsInt());
    String body = body(Company.slackId(sender));
    long now = Instant.now().getEpochSecond();
    String request =
        """
        POST /slack/events HTTP/1.1
        Host: 127.0.0.1
        Content-Type: application/x-www-form-urlencoded
        Content-Length: %d
        X-Slack-Request-Timestamp: %d
        X-Slack-Signature: v0=%s

        """
            .formatted(body.length(), now, signature("v0:" + now + ":" + body));
    return (request.replace("\n", "\r\n") + body).getBytes(StandardCharsets.US_ASCII);
  }

  private String body(String user) {
    return "token=none&team_id=T0BENCH&team_domain=bench&channel_id=D0BENCH&channel_name=directmessage"
        + "&user_id="
        + user
        + "&user_name=somebody&command=%2Fcareer&text=&api_app_id=A0BENCH"
        + "&is_enterprise_install=false"
        + "&response_url=http%3A%2F%2F127.0.0.1%2Fresponse&trigger_id="
        + number.incrementAndGet();
  }

  private static String signature(String base) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(KEY);
      return HexFormat.of().formatHex(mac.doFinal(base.getBytes(StandardCharsets.US_ASCII)));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}

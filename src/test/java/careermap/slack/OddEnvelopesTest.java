package careermap.slack;

import static careermap.slack.LinkedApp.HURRY;
import static careermap.slack.LinkedApp.PATIENCE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import careermap.slackstandin.Link;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What Slack would not send by a link, and what it sends seldom. */
class OddEnvelopesTest {
  private static final String SECRET = "内緒の話";
  private static final List<String> NONSENSE =
      List.of(
          "",
          SECRET,
          "{\"" + SECRET,
          "\"" + SECRET + "\"",
          "[\"" + SECRET + "\",1]",
          "null",
          "{}",
          "{\"type\":null}",
          "{\"type\":{\"" + SECRET + "\":1}}",
          "{\"type\":[\"" + SECRET + "\",1]}",
          "{\"type\":\"" + SECRET + "\",\"envelope_id\":\"E1\"}",
          "{\"type\":\"slash_commands\",\"payload\":{\"command\":\"/career\",\"text\":\"x\"}}",
          "{\"type\":\"slash_commands\",\"envelope_id\":{},\"payload\":{}}",
          "{\"type\":\"slash_commands\",\"envelope_id\":\"E2\"}",
          "{\"type\":\"interactive\",\"envelope_id\":\"E3\",\"payload\":\"" + SECRET + "\"}",
          "{\"type\":\"events_api\",\"envelope_id\":\"E4\",\"retry_attempt\":\"" + SECRET + "\"}",
          "{\"type\":\"events_api\",\"envelope_id\":\"E5\",\"payload\":{\"" + SECRET + "\":1}}");

  private final LinkedApp app = new LinkedApp();
  private final WrittenLines lines = WrittenLines.open();

  @AfterEach
  void close() {
    lines.close();
    app.close();
  }

  @Test
  void nonsenseIsPassedOverAndNotWrittenDown() throws Exception {
    try (SocketLink link = app.begin(HURRY)) {
      Link slacks = app.links.await(0);
      await().atMost(PATIENCE).until(link::isUp);
      NONSENSE.forEach(slacks::say);
      NONSENSE.forEach(nonsense -> slacks.say(nonsense.getBytes(UTF_8)));
      assertThat(app.career(slacks, "はい").status()).isEqualTo(200);
      assertThat(app.asked).hasValue(1);
      assertThat(slacks.odd()).isEmpty();
    }
    assertThat(app.links.all()).hasSize(1);
    assertThat(lines.all()).isNotEmpty().noneMatch(line -> line.contains(SECRET));
  }

  /** Wherever a letter of three bytes is taken apart. */
  @Test
  void whatComesInManyFramesIsOne() throws Exception {
    try (SocketLink link = app.begin(HURRY)) {
      Link slacks = app.links.await(0);
      await().atMost(PATIENCE).until(link::isUp);
      for (int bytes : new int[] {7, 64, 1_000}) {
        slacks.breakUp(bytes);
        assertThat(app.career(slacks, SECRET).body()).contains(SECRET);
      }
    }
    assertThat(app.links.all()).hasSize(1);
  }
}

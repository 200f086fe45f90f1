package careermap.slack;

import static careermap.slack.LinkedApp.PATIENCE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import careermap.slackstandin.Link;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** More comes by a link than can be answered; what waits has an end, in number and in length. */
class CrowdedLinkTest {
  private static final int MANY = 10_000;
  private static final int ROOM = 500;
  private static final int LONG = 400_000;
  private static final int ROOM_FOR_LONG = 20;
  private static final int TOO_LONG = 5_000_000;

  /** Who has so much to read answers no ping in a second. */
  private static final LinkPatience PATIENT = LinkPatience.USUAL.withFirstPause(LinkedApp.PAUSE);

  private final LinkedApp app = new LinkedApp();

  @AfterEach
  void close() {
    app.close();
  }

  /** And the log is not flooded with what was left. */
  @Test
  void takesSoManyAndLeavesTheOthersToSlack() throws Exception {
    try (WrittenLines lines = WrittenLines.open()) {
      takesOf(MANY, 0, ROOM);
      assertThat(lines.all())
          .filteredOn(line -> line.contains("left to Slack"))
          .hasSizeBetween(1, 60);
    }
  }

  @Test
  void takesFewerOfWhatIsLong() throws Exception {
    takesOf(100, LONG, ROOM_FOR_LONG);
  }

  private void takesOf(int number, int length, int taken) throws Exception {
    try (SocketLink link = app.begin(PATIENT)) {
      Link slacks = app.links.await(0);
      await().atMost(PATIENCE).until(link::isUp);
      String held = "held" + "x".repeat(length);
      IntStream.range(0, number).forEach(i -> slacks.say(envelope(i, held)));
      awaitRead(slacks);
      app.released.countDown();
      await().atMost(PATIENCE).until(() -> slacks.odd().size() >= taken);
      assertThat(app.career(slacks, "はい").status()).isEqualTo(200);
      assertThat(slacks.odd()).hasSize(taken);
    }
    assertThat(app.links.all()).hasSize(1);
  }

  /** The app answers a ping when it has read what came before it. */
  private static void awaitRead(Link slacks) {
    int before = slacks.pongs();
    slacks.ping();
    await().atMost(PATIENCE).until(() -> slacks.pongs() > before);
  }

  private static String envelope(int number, String text) {
    return "{\"envelope_id\":\"E"
        + number
        + "\",\"type\":\"slash_commands\",\"payload\":{\"command\":\"/career\",\"text\":\""
        + text
        + "\",\"user_id\":\"U0TARO\",\"team_id\":\"T0\",\"channel_id\":\"C0\","
        + "\"response_url\":\"https://hooks.slack.com/commands/1\"}}";
  }

  /** Slack sends none such. */
  @Test
  void leavesWhatIsLongerThanAnythingOfSlacks() throws Exception {
    try (SocketLink link = app.begin(PATIENT)) {
      Link slacks = app.links.await(0);
      await().atMost(PATIENCE).until(link::isUp);
      slacks.say(envelope(0, "x".repeat(TOO_LONG)));
      assertThat(app.career(slacks, "はい").status()).isEqualTo(200);
      assertThat(app.asked).hasValue(1);
      assertThat(link.isUp()).isTrue();
    }
    assertThat(app.links.all()).hasSize(1);
  }

  @Test
  void goesAwayFromWhatHasNoEnd() throws Exception {
    try (SocketLink link = app.begin(PATIENT)) {
      Link slacks = app.links.await(0);
      await().atMost(PATIENCE).until(link::isUp);
      slacks.say("x".repeat(3 * TOO_LONG));
      await().atMost(Duration.ofSeconds(5)).until(() -> !slacks.isOpen());
      assertThat(app.career(app.links.await(1), "はい").status()).isEqualTo(200);
    }
  }
}

package careermap;

import static careermap.Centre.RINA;
import static careermap.Centre.SAKURA;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import careermap.slackstandin.Answered;
import careermap.slackstandin.SlackSender;
import careermap.slackstandin.Stall;
import careermap.slackstandin.StandInSlack;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;

/** One event that Slack tells two instances of again and again. */
record SameEvent(StandInSlack slack, String url, List<SlackSender> each) {
  private static final String QUESTION = "次は?";
  private static final String LOOK = "files.info";
  private static final int TOLD = 4;

  /** None can answer before all have been told, so that they come to it at the same time. */
  void isAnsweredOnce() throws SQLException {
    int before = messages();
    try (HeldGoals held = HeldGoals.at(url)) {
      Answered first = each.get(0).directMessage(SAKURA.id(), QUESTION);
      assertThat(first.status()).isEqualTo(200);
      for (int again = 1; again < TOLD; again++) {
        SlackSender other = each.get(again % 2);
        assertThat(other.retry(first, again, "timeout").status()).isEqualTo(200);
      }
      await().atMost(RunningApp.PATIENCE).until(() -> held.waiting() >= each.size());
    }
    await()
        .during(Duration.ofSeconds(1))
        .atMost(RunningApp.PATIENCE)
        .untilAsserted(() -> assertThat(slack.messagesTo(SAKURA.id())).hasSize(before + 1));
  }

  /** Whoever takes it up is held at its first look at the file, until all have been told. */
  void ofAFileIsTakenUpOnce() {
    String file = slack.withFile(RINA.id(), "map.yml", OtherMaps.renewed().getBytes(UTF_8));
    int before = slack.messagesTo(RINA.id()).size();
    int looks = slack.calls(LOOK).size();
    try (Stall held = slack.faults().stall(LOOK)) {
      Answered first = each.get(0).fileDropped(RINA.id(), "", file);
      assertThat(first.status()).isEqualTo(200);
      held.awaitArrival();
      for (int again = 1; again < TOLD; again++) {
        SlackSender other = each.get(again % 2);
        assertThat(other.retry(first, again, "timeout").status()).isEqualTo(200);
      }
    }
    await()
        .during(Duration.ofSeconds(1))
        .atMost(RunningApp.PATIENCE)
        .untilAsserted(() -> assertThat(slack.messagesTo(RINA.id())).hasSize(before + 1));
    assertThat(slack.calls(LOOK)).hasSize(looks + 1);
  }

  private int messages() {
    return slack.messagesTo(SAKURA.id()).size();
  }
}

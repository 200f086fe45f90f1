package careermap;

import static careermap.Centre.SAKURA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import careermap.slackstandin.Answered;
import careermap.slackstandin.SlackSender;
import careermap.slackstandin.StandInSlack;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;

/** One event that Slack tells two instances of again and again. */
record SameEvent(StandInSlack slack, String url, List<SlackSender> each) {
  private static final String QUESTION = "次は?";
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

  private int messages() {
    return slack.messagesTo(SAKURA.id()).size();
  }
}

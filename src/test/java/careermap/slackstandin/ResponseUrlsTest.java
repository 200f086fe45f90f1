package careermap.slackstandin;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.Slack;
import com.slack.api.webhook.WebhookPayloads;
import com.slack.api.webhook.WebhookResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class ResponseUrlsTest {
  private final AtomicReference<Instant> now =
      new AtomicReference<>(Instant.parse("2026-12-07T01:00:00Z"));
  private final StandInSlack slack = StandInSlack.start();

  ResponseUrlsTest() {
    slack.clock(now::get);
  }

  @AfterEach
  void close() {
    slack.close();
  }

  @Test
  void takesFiveAnswers() throws Exception {
    String url = slack.responseUrl();
    for (int i = 1; i <= 5; i++) {
      assertThat(send(url, "answer " + i).getCode()).isEqualTo(200);
    }
    WebhookResponse sixth = send(url, "answer 6");
    assertThat(sixth.getCode()).isEqualTo(404);
    assertThat(sixth.getBody()).contains("used_url");
    assertThat(slack.responses(url)).hasSize(5);
  }

  @Test
  void takesAnswersForThirtyMinutes() throws Exception {
    String url = slack.responseUrl();
    now.updateAndGet(instant -> instant.plus(Duration.ofMinutes(30)));
    assertThat(send(url, "a").getCode()).isEqualTo(200);
    now.updateAndGet(instant -> instant.plusSeconds(1));
    assertThat(send(url, "b").getBody()).contains("expired_url");
  }

  @Test
  void refusesABadAnswerAndDoesNotCountIt() throws Exception {
    String url = slack.responseUrl();
    assertThat(send(url, "").getCode()).isEqualTo(400);
    assertThat(slack.responses(url)).isEmpty();
  }

  @Test
  void failsAsItIsTold() throws Exception {
    String url = slack.responseUrl();
    slack.faults().html(Faults.RESPONSE_URL, 503, 1);
    assertThat(send(url, "a").getCode()).isEqualTo(503);
    assertThat(send(url, "a").getCode()).isEqualTo(200);
    assertThat(slack.awaitResponses(url, 1)).hasSize(1);
  }

  private static WebhookResponse send(String url, String text) throws Exception {
    return Slack.getInstance().send(url, WebhookPayloads.payload(p -> p.text(text)));
  }
}

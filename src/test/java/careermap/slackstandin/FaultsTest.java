package careermap.slackstandin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.response.chat.ChatPostMessageResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class FaultsTest {
  private static final String POST = "chat.postMessage";

  private final StandInSlack slack =
      StandInSlack.start().withChannel("C0HR", "hr").withBotIn("C0HR");
  private final MethodsClient sdk = Sdk.of(slack);

  @AfterEach
  void close() {
    slack.close();
  }

  @Test
  void failsAsOftenAsAsked() throws Exception {
    slack.fail(POST, "internal_error", 2);
    assertThat(post().getError()).isEqualTo("internal_error");
    assertThat(post().getError()).isEqualTo("internal_error");
    assertThat(post().isOk()).isTrue();
    assertThat(slack.messagesTo("C0HR")).hasSize(1);
    assertThat(slack.calls(POST)).extracting(Call::ok).containsExactly(false, false, true);
  }

  @Test
  void failsTheNamedMethodOnly() throws Exception {
    slack.fail("views.open", "internal_error", 1);
    assertThat(post().isOk()).isTrue();
  }

  @Test
  void failsEveryMethodWhenAsked() throws Exception {
    slack.fail(Faults.ALL, "service_unavailable", 2);
    assertThat(post().isOk()).isFalse();
    assertThat(sdk.authTest(a -> a).isOk()).isFalse();
    assertThat(post().isOk()).isTrue();
  }

  @Test
  void answersWithAPageOfHtml() {
    slack.faults().html(POST, 500, 1);
    SlackApiException thrown = catchThrowableOfType(SlackApiException.class, this::post);
    assertThat(thrown.getResponse().code()).isEqualTo(500);
    assertThat(thrown.getResponseBody()).contains("<html>");
    assertThat(slack.messagesTo("C0HR")).isEmpty();
  }

  @Test
  void limitsTheRate() {
    slack.faults().rateLimit(POST, Duration.ofSeconds(30), 1);
    SlackApiException thrown = catchThrowableOfType(SlackApiException.class, this::post);
    assertThat(thrown.getResponse().code()).isEqualTo(429);
    assertThat(thrown.getResponse().header("Retry-After")).isEqualTo("30");
  }

  @Test
  void breaksTheConnectionBeforeAnythingIsDone() {
    slack.faults().hangUp(POST, 1);
    assertThatThrownBy(this::post).isInstanceOf(IOException.class);
    assertThat(slack.messagesTo("C0HR")).isEmpty();
  }

  @Test
  void losesTheAnswerToWhatWasDone() {
    slack.faults().loseAnswer(POST, 1);
    assertThatThrownBy(this::post).isInstanceOf(IOException.class);
    assertThat(slack.messagesTo("C0HR")).hasSize(1);
  }

  @Test
  void stallsUntilReleased() throws Exception {
    Stall stall = slack.faults().stall(POST);
    CompletableFuture<Boolean> posting = CompletableFuture.supplyAsync(this::posted);
    stall.awaitArrival();
    assertThat(posting).isNotDone();
    assertThat(slack.messagesTo("C0HR")).isEmpty();
    stall.release();
    assertThat(posting.get(5, TimeUnit.SECONDS)).isTrue();
    assertThat(slack.awaitCall(POST).ok()).isTrue();
  }

  @Test
  void keepsACallerWaitingUntilItsPatienceEnds() throws Exception {
    try (Stall stall = slack.faults().stall(POST)) {
      assertThatThrownBy(this::post).isInstanceOf(IOException.class);
      stall.awaitArrival();
    }
  }

  @Test
  void healsAtOnce() throws Exception {
    slack.fail(POST, "internal_error", 100);
    slack.faults().heal();
    assertThat(post().isOk()).isTrue();
  }

  private ChatPostMessageResponse post() throws IOException, SlackApiException {
    return sdk.chatPostMessage(m -> m.channel("C0HR").text("a"));
  }

  private boolean posted() {
    try {
      return post().isOk();
    } catch (IOException | SlackApiException failed) {
      throw new IllegalStateException(failed);
    }
  }
}

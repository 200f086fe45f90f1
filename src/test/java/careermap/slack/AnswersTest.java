package careermap.slack;

import static org.assertj.core.api.Assertions.assertThat;

import careermap.guidance.HrContact;
import careermap.map.Language;
import careermap.slack.view.CourtesyView;
import careermap.slack.view.Screen;
import careermap.wording.Wording;
import com.slack.api.bolt.context.builtin.SlashCommandContext;
import com.slack.api.bolt.response.Response;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AnswersTest {
  private static final Duration SLACKS_PATIENCE = Duration.ofSeconds(3);
  private static final Screen THANKS = CourtesyView.thanks(Wording.in(Language.EN));

  private final Workers front = new Workers("front");
  private final Workers behind = new Workers("behind");
  private final Answers answers =
      new Answers(front, behind, new Mishaps(Language.EN, () -> new HrContact(null)));
  private final CountDownLatch held = new CountDownLatch(1);
  private final CompletableFuture<Screen> late = new CompletableFuture<>();

  @AfterEach
  void close() {
    held.countDown();
    front.close();
    behind.close();
  }

  @Test
  void saysItInTheAcknowledgement() {
    assertThat(answer(() -> Optional.of(THANKS)).getBody()).contains("\"ephemeral\"", "blocks");
    assertThat(late).isNotDone();
  }

  @Test
  void holdsUpNobodyWhileItIsMade() throws Exception {
    Response answer = answer(this::whenLetGo);
    assertThat(answer).isInstanceOf(Awaited.class);
    CompletableFuture<Response> told = new CompletableFuture<>();
    ((Awaited) answer).whenMade(told::complete);
    assertThat(told).isNotDone();
    held.countDown();
    assertThat(told.get(3, TimeUnit.SECONDS).getBody()).contains("blocks");
  }

  @Test
  void saysItOnceAndLaterWhereItTakesLong() throws Exception {
    long start = System.nanoTime();
    Response answer = answer(this::whenLetGo);
    assertThat(answer.getBody()).isNull();
    assertThat(answer.getStatusCode()).isEqualTo(200);
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(SLACKS_PATIENCE);
    assertThat(late).isNotDone();
    held.countDown();
    assertThat(late.get(3, TimeUnit.SECONDS)).isEqualTo(THANKS);
    assertThat(answer.getBody()).isNull();
  }

  @Test
  void saysThatItIsBusyWhereTooManyWait() {
    List<Response> all = new ArrayList<>();
    while (all.stream().allMatch(Awaited.class::isInstance)) {
      all.add(answer(this::whenLetGo));
    }
    assertThat(all).hasSize(509);
    assertThat(all.get(508).getBody()).contains("Busy right now");
  }

  @Test
  void acknowledgesWithAFailureWhatItCannotWrite() {
    Response answer =
        answer(
            () -> {
              throw new StackOverflowError();
            });
    assertThat(answer.getStatusCode()).isEqualTo(500);
  }

  @Test
  void apologisesLaterWhereEvenThatIsTooLate() throws Exception {
    Response answer =
        answer(
            () -> {
              whenLetGo();
              throw new StackOverflowError();
            });
    assertThat(answer.getStatusCode()).isEqualTo(200);
    held.countDown();
    assertThat(late.get(3, TimeUnit.SECONDS).heard()).contains("reference");
  }

  private Response answer(Supplier<Optional<Screen>> work) {
    return answers.soon(new SlashCommandContext(), work, late::complete);
  }

  private Optional<Screen> whenLetGo() {
    try {
      held.await();
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
    return Optional.of(THANKS);
  }
}

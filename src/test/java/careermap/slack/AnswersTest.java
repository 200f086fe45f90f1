package careermap.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

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
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;
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
  private final AtomicInteger begun = new AtomicInteger();
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
    while (all.stream().noneMatch(AnswersTest::isMade)) {
      all.add(answer(this::whenLetGo));
    }
    assertThat(all).hasSize(509);
    assertThat(all.get(508).getBody()).contains("Busy right now");
  }

  @Test
  void makesItOnTheThreadThatWasLent() {
    CompletableFuture<Thread> maker = new CompletableFuture<>();
    Awaited answer = lent(() -> thanksOf(maker));
    assertThat(maker).isNotDone();
    answer.make();
    assertThat(maker).isCompletedWithValue(Thread.currentThread());
    assertThat(answer.getBody()).contains("blocks");
  }

  @Test
  void saysItLaterWhereTheThreadThatWasLentTakesLong() throws Exception {
    Awaited answer = lent(this::whenLetGo);
    CompletableFuture<Response> told = new CompletableFuture<>();
    answer.whenMade(told::complete);
    CompletableFuture<Void> maker = CompletableFuture.runAsync(answer::make);
    assertThat(told.get(3, TimeUnit.SECONDS).getBody()).isNull();
    assertThat(maker).isNotDone();
    held.countDown();
    assertThat(late.get(3, TimeUnit.SECONDS)).isEqualTo(THANKS);
  }

  @Test
  void borrowsFewThreadsAndHandsOverTheRestUntilThatIsTooMuch() {
    List<Awaited> all = Stream.generate(() -> lent(this::whenLetGo)).limit(517).toList();
    ExecutorService lenders = Executors.newFixedThreadPool(8);
    all.subList(0, 8).forEach(answer -> lenders.execute(answer::make));
    await().until(() -> begun.get() == 8);
    all.subList(8, 516).forEach(Awaited::make);
    await().until(() -> begun.get() == 16);
    assertThat(front.waiting()).isEqualTo(500);
    all.get(516).make();
    assertThat(all.get(516).getBody()).contains("Busy right now");
    lenders.shutdown();
  }

  private static Optional<Screen> thanksOf(CompletableFuture<Thread> maker) {
    maker.complete(Thread.currentThread());
    return Optional.of(THANKS);
  }

  private Awaited lent(Supplier<Optional<Screen>> work) {
    SlashCommandContext context = new SlashCommandContext();
    Awaited.lendThread(context);
    return (Awaited) answers.soon(context, work, late::complete);
  }

  private static boolean isMade(Response answer) {
    CompletableFuture<Response> told = new CompletableFuture<>();
    ((Awaited) answer).whenMade(told::complete);
    return told.isDone();
  }

  @Test
  void doesNotWaitForSlackToSayThatItIsBusy() throws Exception {
    fill(behind);
    CompletableFuture<Screen> told = new CompletableFuture<>();
    CountDownLatch slackAnswers = new CountDownLatch(1);
    Response answer =
        answers.behind(
            new SlashCommandContext(),
            () -> {},
            busy -> {
              awaitQuietly(slackAnswers);
              told.complete(busy);
            });
    assertThat(answer.getStatusCode()).isEqualTo(200);
    assertThat(told).isNotDone();
    slackAnswers.countDown();
    assertThat(told.get(3, TimeUnit.SECONDS).heard()).contains("Busy right now");
  }

  @Test
  void tellsSlackWhereNobodyIsLeftToSayIt() {
    fill(behind);
    fill(front);
    Response answer = answers.behind(new SlashCommandContext(), () -> {}, late::complete);
    assertThat(answer.getStatusCode()).isEqualTo(503);
    assertThat(late).isNotDone();
  }

  private void fill(Workers workers) {
    boolean full = false;
    while (!full) {
      int before = workers.waiting();
      workers.startIfFree(() -> awaitQuietly(held));
      full = before > 0 && workers.waiting() == before;
    }
  }

  private static void awaitQuietly(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
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
    begun.incrementAndGet();
    try {
      held.await();
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
    return Optional.of(THANKS);
  }
}

package careermap;

import static careermap.Centre.KEN;
import static careermap.Centre.SAKURA;
import static careermap.RunningApp.CHANNEL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import careermap.slackstandin.Answered;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** More people ask than can be answered: they are told so at once, and all is well afterwards. */
@Tag("measured")
class OverloadTest {
  private static final int PEOPLE = 200;
  private static final int ENOUGH = 100;
  private static final int A_HUNDRED = 100;
  private static final Duration SLACKS_PATIENCE = Duration.ofSeconds(3);
  private static final Duration LONGEST_FLOOD = Duration.ofSeconds(18);
  private static final String BUSY = "いま混み合っています";

  /** Rounds fail while the file is held, on threads of their own, and are tried again. */
  @BeforeAll
  static void leaveTheRoundsAlone() {
    Awaitility.doNotCatchUncaughtExceptionsByDefault();
  }

  @AfterAll
  static void watchAllThreadsAgain() {
    Awaitility.catchUncaughtExceptionsByDefault();
  }

  @Test
  void aFloodIsAnsweredHonestlyAndLeavesNothingBehind() throws Exception {
    try (RunningApp app = RunningApp.start()) {
      app.career(SAKURA, "ヘルプ");
      List<Answered> all = flood(app);
      assertThat(all).allMatch(answered -> answered.status() == 200);
      assertThat(all.stream().filter(OverloadTest::isLate).count() * A_HUNDRED)
          .isLessThanOrEqualTo(all.size());
      assertThat(all.stream().filter(OverloadTest::isBusy)).hasSizeGreaterThanOrEqualTo(ENOUGH);
      await()
          .atMost(RunningApp.PATIENCE.multipliedBy(2))
          .until(() -> app.page("/metrics").text().contains("career_map_waiting_work 0.0"));
      assertThat(app.career(KEN, "チーム").header()).isEqualTo("チームの人：6人");
      assertThat(app.page("/health/ready").status()).isEqualTo(200);
      assertThat(unanswered(app, all)).isEmpty();
    }
  }

  /** While somebody else holds the database, so that no answer that writes comes to an end. */
  private static List<Answered> flood(RunningApp app) throws InterruptedException {
    ConcurrentLinkedQueue<Answered> all = new ConcurrentLinkedQueue<>();
    AtomicBoolean enough = new AtomicBoolean();
    ExecutorService people = Executors.newFixedThreadPool(PEOPLE);
    try (HeldDatabase held = HeldDatabase.in(app.folder())) {
      IntStream.range(0, PEOPLE)
          .forEach(
              i ->
                  people.execute(
                      () -> {
                        while (!enough.get()) {
                          all.add(app.sender().career("チーム", KEN.id(), CHANNEL));
                        }
                      }));
      await()
          .atMost(LONGEST_FLOOD)
          .until(() -> all.stream().filter(OverloadTest::isBusy).count() >= ENOUGH);
      enough.set(true);
      people.shutdown();
      assertThat(people.awaitTermination(10, TimeUnit.SECONDS)).isTrue();
    } finally {
      enough.set(true);
    }
    return List.copyOf(all);
  }

  /** By the watch of whoever sends, who is one of two hundred on the same machine. */
  private static boolean isLate(Answered answered) {
    return answered.elapsed().compareTo(SLACKS_PATIENCE) >= 0;
  }

  private static boolean isBusy(Answered answered) {
    return answered.body().contains(BUSY);
  }

  /** Whoever was acknowledged without a word gets one afterwards. */
  private static List<Answered> unanswered(RunningApp app, List<Answered> all) {
    return all.stream()
        .filter(answered -> answered.body().isEmpty())
        .filter(answered -> app.slack().responses(answered.responseUrl()).isEmpty())
        .toList();
  }
}

package careermap.slack;

import static careermap.slack.LinkedApp.HURRY;
import static careermap.slack.LinkedApp.PATIENCE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import careermap.slackstandin.Answered;
import careermap.slackstandin.Link;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** An app that stops just while Slack renews its links. */
class LeavingLinksTest {
  private final LinkedApp app = new LinkedApp();

  private static LinkPatience patient(Duration renewing, Duration lastAnswers) {
    return new LinkPatience(
        HURRY.firstPause(), HURRY.connecting(), HURRY.ping(), renewing, lastAnswers);
  }

  @AfterEach
  void close() {
    app.close();
  }

  private CompletableFuture<Answered> held(Link link) {
    int before = app.asked.get();
    CompletableFuture<Answered> answer = app.careerLater(link, "held");
    await().atMost(PATIENCE).until(() -> app.asked.get() > before);
    return answer;
  }

  @Test
  void letsOutWhatCameByTheLinkThatIsJustBeingLeft() throws Exception {
    SocketLink link = app.begin(patient(LinkedApp.PAUSE, Duration.ofSeconds(2)));
    Link before = app.links.await(0);
    CompletableFuture<Answered> underWay = held(before);
    before.disconnect("refresh_requested");
    app.links.await(1);
    awaitLeaving(before);
    CompletableFuture<Void> closed = CompletableFuture.runAsync(() -> close(link));
    await().during(Duration.ofMillis(300)).atMost(PATIENCE).until(before::isOpen);
    app.released.countDown();
    assertThat(underWay.join().body()).contains("held");
    closed.join();
  }

  /** Nobody else is let in any more once it waits for the second time. */
  private void awaitLeaving(Link link) {
    app.links.waitFor(Duration.ofMillis(300));
    await().atMost(PATIENCE).until(() -> app.career(link, "x").status() == 0);
    app.links.waitFor(PATIENCE);
  }

  @Test
  void waitsForAllOfThemAtOnce() throws Exception {
    Duration lastAnswers = Duration.ofSeconds(1);
    SocketLink link = app.begin(patient(Duration.ofMinutes(1), lastAnswers));
    List<CompletableFuture<Answered>> underWay = new ArrayList<>();
    for (int number = 0; number < 3; number++) {
      Link one = app.links.await(number);
      underWay.add(held(one));
      one.disconnect("refresh_requested");
    }
    app.links.await(3);
    long start = System.nanoTime();
    close(link);
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(lastAnswers.multipliedBy(4));
    app.released.countDown();
  }

  private static void close(SocketLink link) {
    try {
      link.close();
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
    }
  }
}

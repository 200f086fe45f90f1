package careermap.slack;

import static careermap.slack.LinkedApp.HURRY;
import static careermap.slack.LinkedApp.PATIENCE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import careermap.slackstandin.Link;
import careermap.slackstandin.Relay;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What networks, and others who stand in between, do to a link by Socket Mode. */
class SocketFaultsTest {
  private final LinkedApp app = new LinkedApp();
  private final LinkThreads threads = LinkThreads.fromNowOn();
  private Relay relay;

  @BeforeEach
  void standBetween() throws Exception {
    relay = Relay.before(app.links);
    app.slack.socketUrl(relay.url());
  }

  @AfterEach
  void close() {
    relay.close();
    app.close();
  }

  /** As where a router forgets a connection: neither end is told. */
  @Test
  void aLinkByWhichNothingComesAnyMoreIsNoticedAndReplaced() throws Exception {
    try (SocketLink link = app.begin(HURRY)) {
      Link first = app.links.await(0);
      await().atMost(PATIENCE).until(link::isUp);
      relay.freeze();
      await().atMost(Duration.ofSeconds(4)).until(() -> !link.isUp());
      Link second = app.links.await(1);
      await().atMost(PATIENCE).until(link::isUp);
      assertThat(app.career(second, "はい").status()).isEqualTo(200);
      assertThat(first.isOpen()).isTrue();
      threads.awaitOf(1);
    }
    threads.awaitOf(0);
  }

  /** The app's acknowledgements pile up, and so do its pings. */
  @Test
  void whoeverDoesNotReadHoldsNobodyUp() throws Exception {
    try (SocketLink link = app.begin(HURRY)) {
      Link first = app.links.await(0);
      await().atMost(PATIENCE).until(link::isUp);
      relay.deafen();
      IntStream.range(0, 40).forEach(i -> app.careerLater(first, "1000000"));
      app.links.await(1);
      await().atMost(PATIENCE).until(link::isUp);
      threads.awaitOf(1);
    }
    threads.awaitOf(0);
  }

  /** A proxy or a wall that takes connections and then says nothing. */
  @Test
  void whoeverTakesALinkAndSaysNothingHoldsNothing() throws Exception {
    try (ServerSocket silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
      app.slack.socketUrl("wss://127.0.0.1:" + silent.getLocalPort() + "/link/?ticket=stand-in");
      try (SocketLink link = app.begin(HURRY)) {
        app.slack.awaitCalls("apps.connections.open", 3);
        assertThat(link.isUp()).isFalse();
        app.slack.socketUrl(relay.url());
        await().atMost(PATIENCE).until(link::isUp);
        threads.awaitOf(1);
      }
    }
  }

  @Test
  void itIsTriedAgainWhereThereWasNoMemoryForIt() throws Exception {
    app.onRefusal =
        () -> {
          throw new OutOfMemoryError("unable to create native thread");
        };
    app.slack.fail("apps.connections.open", "internal_error", 1);
    try (SocketLink link = app.begin(HURRY)) {
      await().atMost(PATIENCE).until(link::isUp);
    }
  }
}

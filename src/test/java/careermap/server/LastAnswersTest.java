package careermap.server;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A balancer keeps its connections; what comes by them while the app stops is answered. */
class LastAnswersTest {
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final Pattern SAID = Pattern.compile("(alive|ready)\n");

  private final CountDownLatch asked = new CountDownLatch(1);
  private final CountDownLatch released = new CountDownLatch(1);
  private final HttpDoor door = DoorAlone.ready(this::isReady);

  private boolean isReady() {
    asked.countDown();
    try {
      return released.await(PATIENCE.toSeconds(), SECONDS);
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }

  @Test
  void whatComesByAKeptConnectionWhileItStopsIsAnsweredAndIsTheLast() throws Exception {
    door.open();
    try (Socket kept = connect()) {
      assertThat(answered(kept, "live")).doesNotContain("Connection: close");
      CompletableFuture<Void> closing = stop();
      assertThat(answered(kept, "live"))
          .startsWith("HTTP/1.1 200 OK\r\n")
          .contains("Connection: close");
      assertThat(closing).succeedsWithin(PATIENCE);
    }
  }

  /** The other side keeps its end open, as if nobody had told it that this was the last answer. */
  @Test
  void whoeverWasBeingAnsweredAndKeepsTheConnectionHoldsNobodyUp() throws Exception {
    door.open();
    try (Socket kept = connect()) {
      ask(kept, "ready");
      asked.await();
      CompletableFuture<Void> closing = stop();
      released.countDown();
      assertThat(answer(kept)).startsWith("HTTP/1.1 200 OK\r\n");
      assertThat(closing).succeedsWithin(PATIENCE);
    }
  }

  private CompletableFuture<Void> stop() {
    CompletableFuture<Void> closing = CompletableFuture.runAsync(door::close);
    await().atMost(PATIENCE).pollInterval(Duration.ofMillis(5)).until(() -> door.port() < 0);
    return closing;
  }

  private static String answered(Socket connection, String page) throws IOException {
    ask(connection, page);
    return answer(connection);
  }

  private static void ask(Socket connection, String page) throws IOException {
    String get = "GET /health/" + page + " HTTP/1.1\r\nHost: a\r\n\r\n";
    connection.getOutputStream().write(get.getBytes(US_ASCII));
  }

  /** Up to the end of what is said, or of the connection. */
  private static String answer(Socket connection) throws IOException {
    StringBuilder answer = new StringBuilder();
    int next = connection.getInputStream().read();
    while (next >= 0 && !SAID.matcher(answer.append((char) next)).find()) {
      next = connection.getInputStream().read();
    }
    return answer.toString();
  }

  private Socket connect() throws IOException {
    Socket connection = new Socket(InetAddress.getLoopbackAddress(), door.port());
    connection.setSoTimeout((int) PATIENCE.toMillis());
    return connection;
  }
}

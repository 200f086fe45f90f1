package careermap.server;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** A balancer keeps its connections; what comes by them while the app stops is answered. */
class LastAnswersTest {
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final String GET = "GET /health/live HTTP/1.1\r\nHost: a\r\n\r\n";

  private final HttpDoor door = DoorAlone.make();

  @Test
  void whatComesByAKeptConnectionWhileItStopsIsAnsweredAndIsTheLast() throws Exception {
    door.open();
    CompletableFuture<Void> closing;
    try (Socket kept = connect()) {
      kept.setSoTimeout((int) PATIENCE.toMillis());
      String first = answered(kept);
      closing = CompletableFuture.runAsync(door::close);
      await().atMost(PATIENCE).pollInterval(Duration.ofMillis(5)).until(() -> door.port() < 0);
      String last = answered(kept);
      assertThat(first).doesNotContain("Connection: close");
      assertThat(last).startsWith("HTTP/1.1 200 OK\r\n").contains("Connection: close");
    }
    // Whoever is told that it was the last one closes the connection; the server waits for it.
    closing.join();
  }

  /** Up to the end of what is said, or of the connection. */
  private static String answered(Socket connection) throws IOException {
    connection.getOutputStream().write(GET.getBytes(US_ASCII));
    StringBuilder answer = new StringBuilder();
    int next = connection.getInputStream().read();
    while (next >= 0 && answer.append((char) next).indexOf("alive\n") < 0) {
      next = connection.getInputStream().read();
    }
    return answer.toString();
  }

  private Socket connect() throws IOException {
    return new Socket(InetAddress.getLoopbackAddress(), door.port());
  }
}

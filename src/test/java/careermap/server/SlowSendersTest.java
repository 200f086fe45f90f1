package careermap.server;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whoever sends slowly, or nothing at all, holds up nobody else and is let go of. */
class SlowSendersTest {
  /** More than there are threads. */
  private static final int MANY = 150;

  /** More than there may be. */
  private static final int TOO_MANY = 1_050;

  private static final String HEADERS = "POST /slack/events HTTP/1.1\r\nHost: a\r\nX-A: ";
  private static final Duration SOON = Duration.ofSeconds(8);
  private static final Duration A_WHILE = Duration.ofSeconds(25);

  private final HttpDoor door = DoorAlone.make();
  private final List<Socket> slow = new ArrayList<>();

  SlowSendersTest() {
    door.open();
  }

  @AfterEach
  void close() throws IOException {
    for (Socket socket : slow) {
      socket.close();
    }
    door.close();
  }

  @Test
  void manyWhoNeverFinishTheirHeadersHoldUpNobody() throws Exception {
    begin(MANY, HEADERS);
    answers();
  }

  @Test
  void moreThanAnybodyNeedsAreLetGoOfAtOnce() throws Exception {
    begin(TOO_MANY, HEADERS);
    answers();
    assertThat(isLetGoOf(slow.get(0), SOON)).isTrue();
  }

  @Test
  void manyWhoNeverFinishTheirBodiesAreLetGoOf() throws Exception {
    begin(MANY, body(900_000));
    answers();
    for (Socket socket : slow) {
      assertThat(isLetGoOf(socket, A_WHILE)).isTrue();
    }
  }

  @Test
  void aBodyThatTricklesIsNotReadToItsEnd() throws Exception {
    begin(MANY, body(900_000));
    Socket one = slow.get(0);
    long start = System.nanoTime();
    while (isTaken(one) && System.nanoTime() - start < A_WHILE.toNanos()) {
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
    }
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(A_WHILE);
  }

  /** Headers that would be right, so that the door begins to read. */
  private static String body(int length) {
    return "POST /slack/events HTTP/1.1\r\nHost: a\r\nContent-Length: %d\r\n".formatted(length)
        + "X-Slack-Request-Timestamp: %d\r\nX-Slack-Signature: v0=%s\r\n\r\npayload="
            .formatted(Instant.now().getEpochSecond(), "0".repeat(64));
  }

  private void begin(int many, String text) throws IOException {
    for (int i = 0; i < many; i++) {
      Socket socket = new Socket(InetAddress.getLoopbackAddress(), door.port());
      slow.add(socket);
      socket.getOutputStream().write(text.getBytes(US_ASCII));
    }
  }

  private void answers() throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + door.port() + "/health/live"))
            .timeout(SOON)
            .build();
    assertThat(HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).statusCode())
        .isEqualTo(200);
  }

  private static boolean isTaken(Socket socket) {
    try {
      socket.getOutputStream().write('a');
      socket.setSoTimeout(1);
      socket.getInputStream().read();
      return false;
    } catch (SocketTimeoutException stillListening) {
      return true;
    } catch (IOException letGoOf) {
      return false;
    }
  }

  /** An answer, such as "too slow", or the end. */
  private static boolean isLetGoOf(Socket socket, Duration patience) throws IOException {
    socket.setSoTimeout((int) patience.toMillis());
    try (InputStream answer = socket.getInputStream()) {
      answer.readAllBytes();
      return true;
    } catch (SocketTimeoutException held) {
      return false;
    } catch (SocketException reset) {
      return true;
    }
  }
}

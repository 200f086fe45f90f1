package careermap;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import careermap.server.DoorAlone;
import careermap.server.HttpDoor;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Whoever sends in time is read, however long it waits here; whoever trickles is not. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PatientDoorTest {
  private static final int LENGTH = 600;
  private static final String HALF = "a".repeat(LENGTH / 2);

  private final HttpDoor door = DoorAlone.make();

  @BeforeAll
  void open() {
    door.open();
  }

  @AfterAll
  void close() {
    door.close();
  }

  @Test
  void aPauseIsNoReasonToRefuse() throws Exception {
    try (Socket socket = begun()) {
      TimeUnit.MILLISECONDS.sleep(800);
      socket.getOutputStream().write(HALF.getBytes(US_ASCII));
      assertThat(status(socket)).startsWith("HTTP/1.1 401 ");
    }
  }

  @Test
  void whoeverTricklesIsLetGoOf() throws Exception {
    try (Socket socket = begun()) {
      for (int seconds = 0; seconds < 4; seconds++) {
        TimeUnit.MILLISECONDS.sleep(900);
        socket.getOutputStream().write('a');
      }
      assertThat(status(socket)).startsWith("HTTP/1.1 408 ").doesNotContain("org.eclipse");
    }
  }

  private Socket begun() throws IOException {
    Socket socket = new Socket(InetAddress.getLoopbackAddress(), door.port());
    String head =
        "POST /slack/events HTTP/1.1\r\nHost: a\r\nContent-Length: %d\r\n".formatted(LENGTH)
            + "X-Slack-Request-Timestamp: %d\r\n\r\n".formatted(Instant.now().getEpochSecond());
    socket.getOutputStream().write((head + HALF).getBytes(US_ASCII));
    return socket;
  }

  /** How the answer begins. */
  private static String status(Socket socket) throws IOException {
    socket.setSoTimeout(5_000);
    byte[] answer = new byte[8_192];
    return new String(answer, 0, Math.max(0, socket.getInputStream().read(answer)), US_ASCII);
  }
}

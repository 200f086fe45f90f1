package careermap.slack;

import static org.assertj.core.api.Assertions.assertThat;

import careermap.delivery.SharedPace;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A call that was refused as one too many and went well the second time is counted all the same.
 */
class TooManyTest {
  private final AtomicInteger calls = new AtomicInteger();
  private final List<String> counted = new CopyOnWriteArrayList<>();
  private HttpServer slack;

  @BeforeEach
  void open() throws IOException {
    slack = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    slack.createContext("/api/", this::answer);
    slack.start();
  }

  @AfterEach
  void close() {
    slack.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      exchange.getRequestBody().readAllBytes();
      boolean first = calls.incrementAndGet() == 1;
      exchange.getResponseHeaders().set("Retry-After", "1");
      byte[] body = "{\"ok\":true}".getBytes(StandardCharsets.UTF_8);
      exchange.sendResponseHeaders(first ? 429 : 200, body.length);
      exchange.getResponseBody().write(body);
    }
  }

  @Test
  void isCounted() {
    String api = "http://127.0.0.1:" + slack.getAddress().getPort() + "/api/";
    try (Courier courier =
        new Courier(
            "xoxb-test",
            Optional.of(api),
            (method, kind) -> counted.add(method + " " + kind),
            Pacing.without(SharedPace.ALONE, Clock.systemUTC()))) {
      courier.call("auth.test", methods -> methods.authTest(ask -> ask));
    }
    assertThat(calls).hasValue(2);
    assertThat(counted).containsExactly("auth.test too_many");
  }
}

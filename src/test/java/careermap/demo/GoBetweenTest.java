package careermap.demo;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GoBetweenTest {
  private static final Signature SIGNATURE = new Signature("secret");
  private final List<String> bodies = new ArrayList<>();
  private final List<String> signatures = new ArrayList<>();
  private HttpServer other;
  private GoBetween between;

  @BeforeEach
  void open() throws IOException {
    other = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    other.createContext("/", this::answer);
    other.start();
    URI address = URI.create("http://127.0.0.1:" + other.getAddress().getPort());
    between = GoBetween.open(address, address, Map.of("U1", "en-US"), SIGNATURE);
  }

  @AfterEach
  void close() {
    between.close();
    other.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    bodies.add(new String(exchange.getRequestBody().readAllBytes(), UTF_8));
    signatures.add(exchange.getRequestHeaders().getFirst("X-Slack-Signature"));
    byte[] answer = "{\"ok\":true,\"user\":{\"id\":\"U1\"}}".getBytes(UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(200, answer.length);
    exchange.getResponseBody().write(answer);
    exchange.close();
  }

  private static String post(URI address, String body) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(address)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("X-Slack-Request-Timestamp", "1")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString()).body();
  }

  @Test
  void addsTheLocaleToWhatSlackSaysOfAUser() throws Exception {
    assertThat(post(between.api().resolve("users.info"), "user=U1"))
        .isEqualTo("{\"ok\":true,\"user\":{\"id\":\"U1\",\"locale\":\"en-US\"}}");
  }

  @Test
  void leavesOtherAnswersAsTheyAre() throws Exception {
    assertThat(post(between.api().resolve("auth.test"), "a=b")).doesNotContain("locale");
  }

  @Test
  void passesACommandOnUnchangedAndSigned() throws Exception {
    String command = "command=%2Fcareer&text=%E6%AC%A1&empty=";
    post(between.events(), command);
    assertThat(bodies).containsExactly(command);
    assertThat(signatures).containsExactly(SIGNATURE.of("1", command));
  }

  @Test
  void fillsInASubmissionAndSignsItAnew() throws Exception {
    String payload =
        "{\"type\":\"view_submission\",\"view\":{\"blocks\":[{\"block_id\":\"b\",\"element\":"
            + "{\"action_id\":\"a\",\"initial_value\":\"朝\"}}],"
            + "\"state\":{\"values\":{\"b\":{\"a\":{\"value\":null}}}}}}";
    post(between.events(), "payload=" + URLEncoder.encode(payload, UTF_8));
    assertThat(URLDecoder.decode(bodies.get(0), UTF_8)).contains("{\"value\":\"朝\"}");
    assertThat(signatures).containsExactly(SIGNATURE.of("1", bodies.get(0)));
  }
}

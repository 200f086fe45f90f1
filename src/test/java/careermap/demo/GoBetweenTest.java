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
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoBetweenTest {
  private static final Signature SIGNATURE = new Signature("secret");
  private final List<String> bodies = new ArrayList<>();
  private final List<String> paths = new ArrayList<>();
  private final List<@Nullable String> authorizations = new ArrayList<>();
  private final List<String> signatures = new ArrayList<>();
  private String answer = "{\"ok\":true,\"user\":{\"id\":\"U1\"}}";
  @TempDir private Path maps;
  private HttpServer other;
  private GoBetween between;

  @BeforeEach
  void open() throws IOException {
    other = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    other.createContext("/", this::answer);
    other.start();
    URI address = URI.create("http://127.0.0.1:" + other.getAddress().getPort());
    between =
        GoBetween.open(
            address,
            address,
            Map.of("U1", "en-US"),
            SIGNATURE,
            () -> Instant.ofEpochSecond(1),
            maps);
  }

  @AfterEach
  void close() {
    between.close();
    other.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    paths.add(exchange.getRequestURI().toString());
    authorizations.add(exchange.getRequestHeaders().getFirst("Authorization"));
    bodies.add(new String(exchange.getRequestBody().readAllBytes(), UTF_8));
    signatures.add(exchange.getRequestHeaders().getFirst("X-Slack-Signature"));
    byte[] bytes = answer.getBytes(UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "text/x-test");
    exchange.sendResponseHeaders(200, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  private URI slack() {
    return URI.create("http://localhost:" + other.getAddress().getPort());
  }

  private static String post(URI address, String form) throws Exception {
    return post(address, "application/x-www-form-urlencoded", form);
  }

  private static String post(URI address, String type, String body) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(address)
            .header("Content-Type", type)
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
  void leadsFilesThroughItself() throws Exception {
    String file = "/files-pri/T1-F1/download/%E5%9C%B0%E5%9B%B3.yml";
    answer = "{\"url_private_download\":\"" + slack() + file + "\"}";
    assertThat(post(between.api().resolve("files.info"), "file=F1"))
        .isEqualTo("{\"url_private_download\":\"" + between.api().resolve(file) + "\"}");
    answer = "roles: []";
    HttpRequest download =
        HttpRequest.newBuilder(between.api().resolve(file))
            .header("Authorization", "Bearer xoxb-demo")
            .build();
    HttpResponse<String> given =
        HttpClient.newHttpClient().send(download, HttpResponse.BodyHandlers.ofString());
    assertThat(given.body()).isEqualTo("roles: []");
    assertThat(given.headers().firstValue("Content-Type")).contains("text/x-test");
    assertThat(paths).last().isEqualTo(file);
    assertThat(authorizations).last().isEqualTo("Bearer xoxb-demo");
  }

  @Test
  void leadsFilesInEventsThroughItself() throws Exception {
    post(
        between.events(),
        "application/json",
        event("'type':'message','channel_type':'im','url_private':'" + slack() + "/files-pri/a'"));
    assertThat(bodies.get(0)).contains(between.api().resolve("/files-pri/a").toString());
    assertThat(signatures).containsExactly(SIGNATURE.of("1", bodies.get(0)));
  }

  @Test
  void leadsLateAnswersThroughItself() throws Exception {
    post(between.events(), "response_url=" + URLEncoder.encode(slack() + "/_hooks/r/1", UTF_8));
    String address = URLDecoder.decode(bodies.get(0).replace("response_url=", ""), UTF_8);
    assertThat(address).isEqualTo(between.api().resolve("/_hooks/r/1").toString());
    post(
        URI.create(address),
        "application/json",
        "{\"blocks\":[{\"type\":\"image\",\"slack_file\":{\"id\":\"F1\"}}]}");
    assertThat(bodies.get(1))
        .isEqualTo("{\"blocks\":[{\"type\":\"image\",\"image_url\":\"/files/app/F1/picture\"}]}");
    assertThat(paths).last().isEqualTo("/_hooks/r/1");
  }

  @Test
  void keepsToItselfWhatSlackWouldNotSend() throws Exception {
    for (String unasked :
        List.of("'type':'file_shared'", "'type':'message','channel_type':'channel'")) {
      assertThat(post(between.events(), "application/json", event(unasked))).isEmpty();
    }
    assertThat(bodies).isEmpty();
    post(between.events(), "application/json", event("'type':'app_home_opened'"));
    post(between.events(), "application/json", "{\"type\":\"url_verification\"}");
    assertThat(bodies).hasSize(2);
  }

  private static String event(String properties) {
    return "{'type':'event_callback','event':{%s}}".formatted(properties).replace('\'', '"');
  }

  @Test
  void givesPicturesAnAddressInMessages() throws Exception {
    String image = "[{\"type\":\"image\",\"slack_file\":{\"id\":\"F1\"}}]";
    post(
        between.api().resolve("chat.postMessage"),
        "channel=C1&blocks=" + URLEncoder.encode(image, UTF_8));
    assertThat(URLDecoder.decode(bodies.get(0), UTF_8))
        .isEqualTo(
            "channel=C1&blocks=[{\"type\":\"image\",\"image_url\":\"/files/app/F1/picture\"}]");
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

  @Test
  void aPressInAModalLeavesOpenWhatIsShown() throws Exception {
    String payload =
        ("{'type':'view_submission','view':{'blocks':[],'state':{'values':{'demo-press-0':"
                + "{'demo-press':{'selected_option':{'value':'{}'}}}}}}}")
            .replace('\'', '"');
    assertThat(post(between.events(), "payload=" + URLEncoder.encode(payload, UTF_8)))
        .isEqualTo("{\"response_action\":\"errors\",\"errors\":{}}");
    assertThat(URLDecoder.decode(bodies.get(0), UTF_8)).contains("block_actions");
  }
}

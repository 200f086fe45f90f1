package careermap.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;

/** Stands between the local Slack and the app and adds what Slack itself would have sent. */
record GoBetween(HttpServer server, ExecutorService threads) implements AutoCloseable {
  private static final String API = "/api/";
  private static final String EVENTS = "/slack/events";

  static GoBetween open(URI slack, URI app, Map<String, String> locales, Signature signature)
      throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    Relay toSlack = Relay.to(slack);
    Relay toApp = Relay.to(app);
    server.createContext(API, exchange -> callSlack(exchange, toSlack, locales));
    server.createContext(EVENTS, exchange -> callApp(exchange, toApp, signature));
    return new GoBetween(server, Executors.newCachedThreadPool()).started();
  }

  private GoBetween started() {
    server.setExecutor(threads);
    server.start();
    return this;
  }

  URI api() {
    return address(API);
  }

  URI events() {
    return address(EVENTS);
  }

  private URI address(String path) {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
  }

  private static void callSlack(HttpExchange exchange, Relay slack, Map<String, String> locales)
      throws IOException {
    byte[] body = body(exchange, form -> form.amend("view", Amendments::simplify));
    HttpResponse<byte[]> answer = slack.send(exchange, body, Map.of());
    Relay.answer(
        exchange, answer, isAboutUsers(exchange) ? localized(answer, locales) : answer.body());
  }

  private static boolean isAboutUsers(HttpExchange exchange) {
    return exchange.getRequestURI().getPath().startsWith(API + "users.");
  }

  private static byte[] localized(HttpResponse<byte[]> answer, Map<String, String> locales) {
    JsonObject json = JsonParser.parseString(new String(answer.body(), UTF_8)).getAsJsonObject();
    Amendments.addLocales(json, locales);
    return json.toString().getBytes(UTF_8);
  }

  private static void callApp(HttpExchange exchange, Relay app, Signature signature)
      throws IOException {
    byte[] body = body(exchange, form -> form.amend("payload", GoBetween::fillInSubmission));
    HttpResponse<byte[]> answer = app.send(exchange, body, signed(exchange, body, signature));
    Relay.answer(exchange, answer, answer.body());
  }

  private static void fillInSubmission(JsonObject payload) {
    if (payload.get("type").getAsString().equals("view_submission")) {
      Amendments.fillIn(payload);
    }
  }

  private static Map<String, String> signed(
      HttpExchange exchange, byte[] body, Signature signature) {
    String timestamp = exchange.getRequestHeaders().getFirst("X-Slack-Request-Timestamp");
    return Map.of("X-Slack-Signature", signature.of(timestamp, new String(body, UTF_8)));
  }

  private static byte[] body(HttpExchange exchange, UnaryOperator<Form> change) throws IOException {
    byte[] body = exchange.getRequestBody().readAllBytes();
    return isForm(exchange)
        ? change.apply(Form.parse(new String(body, UTF_8))).encode().getBytes(UTF_8)
        : body;
  }

  private static boolean isForm(HttpExchange exchange) {
    String type = exchange.getRequestHeaders().getFirst("Content-Type");
    return type != null && type.startsWith("application/x-www-form-urlencoded");
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}

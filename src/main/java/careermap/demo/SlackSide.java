package careermap.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.JsonObject;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Map;

/** The go-between's side towards the local Slack: takes what the app calls. */
record SlackSide(Relay slack, Map<String, String> locales, Views views) implements HttpHandler {

  @Override
  public void handle(HttpExchange http) throws IOException {
    Exchange exchange = Exchange.of(http);
    HttpResponse<byte[]> answer = slack.send(exchange, body(exchange), authorization(exchange));
    exchange.answer(
        answer.statusCode(),
        exchange.path().contains("/users.") ? localized(answer.body()) : answer.body());
  }

  private static Map<String, String> authorization(Exchange exchange) {
    return Map.of("Authorization", exchange.header("Authorization"));
  }

  private byte[] body(Exchange exchange) {
    if (!exchange.isForm()) {
      return exchange.body();
    }
    Form form = Form.parse(new String(exchange.body(), UTF_8));
    form.json("view").ifPresent(view -> form.set("view", views.shown(view)));
    return form.encode().getBytes(UTF_8);
  }

  private byte[] localized(byte[] answer) {
    JsonObject json = Json.parse(new String(answer, UTF_8));
    Amendments.addLocales(json, locales);
    return json.toString().getBytes(UTF_8);
  }
}

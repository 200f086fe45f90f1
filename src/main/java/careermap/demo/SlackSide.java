package careermap.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Optional;

/** The go-between's side towards the local Slack: takes what the app calls. */
record SlackSide(Relay slack, Map<String, String> locales, Addresses addresses, Views views)
    implements HttpHandler {

  @Override
  public void handle(HttpExchange http) throws IOException {
    Exchange exchange = Exchange.of(http);
    HttpResponse<byte[]> answer = slack.send(exchange, body(exchange), exchange.authorization());
    exchange.answer(answer.statusCode(), answer(exchange, answer).getBytes(UTF_8));
  }

  private String answer(Exchange exchange, HttpResponse<byte[]> answer) {
    String text = addresses.throughHere(new String(answer.body(), UTF_8));
    return exchange.path().contains("/users.") ? localized(text) : text;
  }

  private byte[] body(Exchange exchange) throws IOException {
    if (!exchange.isForm()) {
      return exchange.body();
    }
    Form form = Form.parse(new String(exchange.body(), UTF_8));
    show(form);
    return form.encode().getBytes(UTF_8);
  }

  private void show(Form form) throws IOException {
    Optional<JsonObject> view = form.json("view");
    if (view.isPresent()) {
      form.set("view", views.shown(view.get()));
    }
    Optional<JsonArray> blocks = form.list("blocks");
    blocks.ifPresent(Pictures::address);
    blocks.ifPresent(addressed -> form.set("blocks", addressed));
  }

  private String localized(String answer) {
    JsonObject json = Json.parse(answer);
    Amendments.addLocales(json, locales);
    return json.toString();
  }
}

package careermap.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.JsonObject;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Map;

/** Passes on what the app answers later, through a response_url. */
record AnswerSide(Relay slack) implements HttpHandler {

  @Override
  public void handle(HttpExchange http) throws IOException {
    Exchange exchange = Exchange.of(http);
    JsonObject message = Json.parse(new String(exchange.body(), UTF_8));
    Pictures.address(message);
    HttpResponse<byte[]> answer =
        slack.send(exchange, message.toString().getBytes(UTF_8), Map.of());
    exchange.answer(answer.statusCode(), answer.body());
  }
}

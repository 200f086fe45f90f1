package careermap.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.InstantSource;
import java.util.Map;

/**
 * The go-between's side towards the app: takes what the local Slack sends.
 *
 * @param clock the app's own: a request is as old as the app takes it to be
 */
record AppSide(
    Relay app, Signature signature, InstantSource clock, Addresses addresses, Views views)
    implements HttpHandler {
  private static final int OK = 200;
  private static final String TIMESTAMP = "X-Slack-Request-Timestamp";

  @Override
  public void handle(HttpExchange http) throws IOException {
    Exchange exchange = Exchange.of(http);
    Delivery delivery = delivery(exchange);
    if (delivery.isUnasked()) {
      exchange.answer(OK, new byte[0]);
    } else {
      pass(exchange, delivery);
    }
  }

  private void pass(Exchange exchange, Delivery delivery) throws IOException {
    HttpResponse<byte[]> answer =
        app.send(exchange, delivery.body().getBytes(UTF_8), signed(delivery));
    exchange.answer(answer.statusCode(), body(answer, delivery).getBytes(UTF_8));
  }

  private Delivery delivery(Exchange exchange) throws IOException {
    String body = new String(exchange.body(), UTF_8);
    return exchange.isForm()
        ? Delivery.of(Form.parse(body).with(addresses::throughHere), views.files())
        : Delivery.of(addresses.throughHere(body));
  }

  private Map<String, String> signed(Delivery delivery) {
    String timestamp = String.valueOf(clock.instant().getEpochSecond());
    return Map.of(
        TIMESTAMP, timestamp, "X-Slack-Signature", signature.of(timestamp, delivery.body()));
  }

  private String body(HttpResponse<byte[]> answer, Delivery delivery) throws IOException {
    return delivery.isModalPress()
        ? Views.keptOpen()
        : views.answer(new String(answer.body(), UTF_8));
  }
}

package careermap.demo;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.net.http.HttpResponse;

/** Passes files on, between the app and the local Slack. */
record FileSide(Relay slack) implements HttpHandler {

  @Override
  public void handle(HttpExchange http) throws IOException {
    Exchange exchange = Exchange.of(http);
    HttpResponse<byte[]> answer = slack.send(exchange, exchange.body(), exchange.authorization());
    exchange.answer(
        answer.statusCode(), answer.headers().firstValue("Content-Type").orElse(""), answer.body());
  }
}

package careermap.demo;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;

/** Passes requests on to one place and its answers back. */
record Relay(URI target, HttpClient client) {
  private static final List<String> PASSED_ON =
      List.of("Content-Type", "Authorization", "X-Slack-Request-Timestamp");

  static Relay to(URI target) {
    return new Relay(target, HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build());
  }

  HttpResponse<byte[]> send(HttpExchange exchange, byte[] body, Map<String, String> headers)
      throws IOException {
    try {
      return client.send(request(exchange, body, headers), BodyHandlers.ofByteArray());
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IOException(interrupted);
    }
  }

  private HttpRequest request(HttpExchange exchange, byte[] body, Map<String, String> headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(target.resolve(exchange.getRequestURI()))
            .method(exchange.getRequestMethod(), BodyPublishers.ofByteArray(body));
    PASSED_ON.forEach(name -> copy(name, exchange, request));
    headers.forEach(request::setHeader);
    return request.build();
  }

  private static void copy(String name, HttpExchange exchange, HttpRequest.Builder request) {
    String value = exchange.getRequestHeaders().getFirst(name);
    if (value != null) {
      request.setHeader(name, value);
    }
  }

  static void answer(HttpExchange exchange, HttpResponse<byte[]> answer, byte[] body)
      throws IOException {
    answer
        .headers()
        .firstValue("Content-Type")
        .ifPresent(type -> exchange.getResponseHeaders().set("Content-Type", type));
    exchange.sendResponseHeaders(answer.statusCode(), body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }
}

package careermap.demo;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;

/** Passes requests on to one place. */
record Relay(URI target, HttpClient client) {

  static Relay to(URI target) {
    return new Relay(target, HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build());
  }

  HttpResponse<byte[]> send(Exchange exchange, byte[] body, Map<String, String> headers)
      throws IOException {
    try {
      return client.send(request(exchange, body, headers), BodyHandlers.ofByteArray());
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IOException(interrupted);
    }
  }

  private HttpRequest request(Exchange exchange, byte[] body, Map<String, String> headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(target.resolve(exchange.http().getRequestURI()))
            .method(exchange.http().getRequestMethod(), BodyPublishers.ofByteArray(body))
            .setHeader("Content-Type", exchange.header("Content-Type"));
    headers.forEach(request::setHeader);
    return request.build();
  }
}

package careermap;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;

/**
 * Deals requests out to two instances in turn, over connections that it keeps. Where one is refused
 * or broken before any answer, the other is asked, once.
 */
final class Balancer implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final int BAD_GATEWAY = 502;

  private final AtomicIntegerArray ports = new AtomicIntegerArray(2);
  private final AtomicInteger turn = new AtomicInteger();
  private final AtomicInteger secondTries = new AtomicInteger();
  private final Map<Integer, Integer> answered = new ConcurrentHashMap<>();
  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final HttpServer server;

  private Balancer(HttpServer server) {
    this.server = server;
    server.setExecutor(threads);
    server.createContext("/", this::serve);
    server.start();
  }

  static Balancer start() {
    try {
      return new Balancer(
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /** The instance at {@code place} has that port from now on. */
  void put(int place, int port) {
    ports.set(place, port);
  }

  int answeredBy(int port) {
    return answered.getOrDefault(port, 0);
  }

  int secondTries() {
    return secondTries.get();
  }

  private void serve(HttpExchange exchange) throws IOException {
    try (exchange) {
      byte[] body = exchange.getRequestBody().readAllBytes();
      int first = turn.getAndIncrement() & 1;
      HttpResponse<InputStream> response = ask(exchange, body, first);
      byte[] answer = response.body().readAllBytes();
      response.headers().firstValue("Content-Type").ifPresent(type -> type(exchange, type));
      exchange.sendResponseHeaders(response.statusCode(), answer.length == 0 ? -1 : answer.length);
      exchange.getResponseBody().write(answer);
    } catch (IOException both) {
      exchange.sendResponseHeaders(BAD_GATEWAY, -1);
    }
  }

  private static void type(HttpExchange exchange, String type) {
    exchange.getResponseHeaders().set("Content-Type", type);
  }

  private HttpResponse<InputStream> ask(HttpExchange exchange, byte[] body, int first)
      throws IOException {
    try {
      return askOne(exchange, body, ports.get(first));
    } catch (IOException noAnswer) {
      secondTries.incrementAndGet();
      return askOne(exchange, body, ports.get(1 - first));
    }
  }

  /** Returns with the head of an answer: whatever breaks after that is not asked for again. */
  private HttpResponse<InputStream> askOne(HttpExchange exchange, byte[] body, int port)
      throws IOException {
    try {
      HttpResponse<InputStream> response =
          http.send(request(exchange, body, port), BodyHandlers.ofInputStream());
      answered.merge(port, 1, Integer::sum);
      return response;
    } catch (InterruptedException closing) {
      Thread.currentThread().interrupt();
      throw new IOException(closing);
    }
  }

  private static HttpRequest request(HttpExchange exchange, byte[] body, int port) {
    URI address = URI.create("http://127.0.0.1:" + port + exchange.getRequestURI());
    HttpRequest.Builder request =
        HttpRequest.newBuilder(address)
            .timeout(PATIENCE)
            .method(exchange.getRequestMethod(), BodyPublishers.ofByteArray(body));
    exchange
        .getRequestHeaders()
        .forEach(
            (name, values) -> {
              if (name.startsWith("X-slack-") || name.equals("Content-type")) {
                values.forEach(value -> request.header(name, value));
              }
            });
    return request.build();
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}

package careermap.slackstandin;

import com.google.gson.JsonObject;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BiFunction;

/** The HTTP server: hands over what arrives, and sends back or hangs up. */
final class Door implements AutoCloseable {
  static {
    // Without it the JDK's server waits 40 ms for an acknowledgement of the headers.
    System.setProperty("sun.net.httpserver.nodelay", "true");
  }

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool(Door::thread);

  /** What arrived. */
  record Arrival(String contentType, String authorization, byte[] bytes) {
    String text() {
      return new String(bytes, StandardCharsets.UTF_8);
    }

    JsonObject arguments() {
      return Arguments.of(contentType, text());
    }
  }

  Door() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    server.setExecutor(threads);
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "stand-in-slack");
    thread.setDaemon(true);
    return thread;
  }

  /** Hands whatever arrives under {@code path} over, with the rest of its path. */
  void at(String path, BiFunction<String, Arrival, Reply> room) {
    server.createContext(path, exchange -> serve(exchange, path, room));
  }

  void open() {
    server.start();
  }

  String url(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + path;
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }

  private static void serve(
      HttpExchange exchange, String path, BiFunction<String, Arrival, Reply> room)
      throws IOException {
    try (exchange) {
      Arrival arrival =
          new Arrival(
              header(exchange, "Content-Type"),
              header(exchange, "Authorization"),
              exchange.getRequestBody().readAllBytes());
      String rest = exchange.getRequestURI().getPath().substring(path.length());
      send(exchange, room.apply(rest, arrival));
    }
  }

  private static String header(HttpExchange exchange, String name) {
    String value = exchange.getRequestHeaders().getFirst(name);
    return value == null ? "" : value;
  }

  private static void send(HttpExchange exchange, Reply reply) throws IOException {
    if (reply.status() == 0) {
      return;
    }
    byte[] body = reply.body();
    exchange.getResponseHeaders().set("Content-Type", reply.type());
    reply.headers().forEach(exchange.getResponseHeaders()::set);
    exchange.sendResponseHeaders(reply.status(), body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body, 0, reply.isCutOff() ? body.length / 2 : body.length);
  }
}

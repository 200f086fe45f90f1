package careermap.benchmark;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

/** Says ok to every call, as Slack would to an account of this company. */
final class SlackStub implements AutoCloseable {
  private static final byte[] OK =
      """
      {"ok":true,"team_id":"T0BENCH","user_id":"U0BENCH","bot_id":"B0BENCH",
       "user":{"id":"U00000001","locale":"ja-JP","tz":"Asia/Tokyo"}}
      """
          .getBytes(StandardCharsets.UTF_8);

  private final HttpServer server;

  SlackStub() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/api/", SlackStub::answer);
    server.start();
  }

  String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/api/";
  }

  private static void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      exchange.getRequestBody().readAllBytes();
      exchange.getResponseHeaders().set("Content-Type", "application/json");
      exchange.sendResponseHeaders(200, OK.length);
      exchange.getResponseBody().write(OK);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}

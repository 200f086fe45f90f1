package careermap.demo;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Stands between the local Slack and the app and adds what Slack itself would have done. */
record GoBetween(HttpServer server, ExecutorService threads) implements AutoCloseable {
  private static final String API = "/api/";
  private static final String EVENTS = "/slack/events";

  static GoBetween open(URI slack, URI app, Map<String, String> locales, Signature signature)
      throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    Views views = Views.none();
    server.createContext(API, new SlackSide(Relay.to(slack), locales, views));
    server.createContext(EVENTS, new AppSide(Relay.to(app), signature, views));
    return new GoBetween(server, Executors.newCachedThreadPool()).started();
  }

  private GoBetween started() {
    server.setExecutor(threads);
    server.start();
    return this;
  }

  URI api() {
    return address(API);
  }

  URI events() {
    return address(EVENTS);
  }

  private URI address(String path) {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}

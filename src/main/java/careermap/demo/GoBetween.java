package careermap.demo;

import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Stands between the local Slack and the app and adds what Slack itself would have done. */
record GoBetween(HttpServer server, ExecutorService threads) implements AutoCloseable {
  private static final String API = "/api/";
  private static final String EVENTS = "/slack/events";

  /**
   * Opens a go-between at an address of its own.
   *
   * @param clock the app's own
   * @param maps the folder from which files can be chosen where a view asks for one
   */
  static GoBetween open(
      URI slack,
      URI app,
      Map<String, String> locales,
      Signature signature,
      InstantSource clock,
      Path maps)
      throws IOException {
    GoBetween between = new GoBetween(onAnyPort(), Executors.newCachedThreadPool());
    Addresses addresses = Addresses.of(slack, between.address(""));
    Views views = new Views(new FileFields(maps, Uploads.to(slack)));
    between.serve(API, new SlackSide(Relay.to(slack), locales, addresses, views));
    between.serve(EVENTS, new AppSide(Relay.to(app), signature, clock, addresses, views));
    between.serve("/_hooks/", new AnswerSide(Relay.to(slack)));
    between.serve("/files-pri/", new FileSide(Relay.to(slack)));
    between.serve("/upload/", new FileSide(Relay.to(slack)));
    return between.started();
  }

  private static HttpServer onAnyPort() throws IOException {
    return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
  }

  private void serve(String path, HttpHandler side) {
    server.createContext(path, side);
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

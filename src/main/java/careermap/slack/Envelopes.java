package careermap.slack;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.slack.api.bolt.App;
import com.slack.api.bolt.response.Response;
import com.slack.api.bolt.socket_mode.request.SocketModeRequest;
import com.slack.api.bolt.socket_mode.request.SocketModeRequestParser;
import com.slack.api.util.json.GsonFactory;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Has Bolt answer what comes by a link, and words the acknowledgement as Bolt's own link does. */
final class Envelopes implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Envelopes.class);
  private static final int OK = 200;
  private static final int FAILED = 500;

  /** Without several, one slow answer holds up all others. */
  private static final int THREADS = 8;

  private final App app;
  private final SocketModeRequestParser parser;
  private final Gson gson;
  private final Consumer<Duration> answered;
  private final AtomicInteger number = new AtomicInteger();

  /** Its queue has no end of its own: each link takes only so many. */
  private final ExecutorService threads = Executors.newFixedThreadPool(THREADS, this::thread);

  /**
   * @param answered told how long each acknowledgement took
   */
  Envelopes(App app, Consumer<Duration> answered) {
    this.app = app;
    this.parser = new SocketModeRequestParser(app.config());
    this.gson = GsonFactory.createSnakeCase(app.slack().getConfig());
    this.answered = answered;
  }

  private Thread thread(Runnable work) {
    Thread thread = new Thread(work, "socket-" + number.incrementAndGet());
    thread.setDaemon(true);
    return thread;
  }

  /** Answers one on another thread; ends when the acknowledgement is out, or there is none. */
  CompletableFuture<Void> answer(String message, Consumer<String> acknowledge) {
    long start = System.nanoTime();
    return CompletableFuture.supplyAsync(() -> answer(read(message), acknowledge), threads)
        .thenCompose(Function.identity())
        .thenRun(() -> answered.accept(Duration.ofNanos(System.nanoTime() - start)));
  }

  /** What the parser says of what it cannot read holds pieces of it, which go into no log. */
  private SocketModeRequest read(String message) {
    try {
      return parser.parse(message);
    } catch (RuntimeException odd) {
      throw new IllegalArgumentException("cannot be read: " + odd.getClass().getName());
    }
  }

  private CompletableFuture<Void> answer(SocketModeRequest request, Consumer<String> acknowledge) {
    String id = request.getEnvelope().getEnvelopeId();
    return made(request).thenAccept(made -> send(id, made, acknowledge));
  }

  private CompletableFuture<Response> made(SocketModeRequest request) {
    Response response = run(request);
    CompletableFuture<Response> made = new CompletableFuture<>();
    if (response instanceof Awaited awaited) {
      awaited.whenMade(made::complete);
      awaited.make();
    } else {
      made.complete(response);
    }
    return made;
  }

  private Response run(SocketModeRequest request) {
    try {
      return app.run(request.getBoltRequest());
    } catch (Exception failure) {
      LOG.error("a request fails, kind={}", failure.getClass().getName(), failure);
      return Response.error(FAILED);
    }
  }

  /** What failed is not acknowledged: Slack says so to whoever pressed, and sends events again. */
  private void send(String id, Response made, Consumer<String> acknowledge) {
    if (made.getStatusCode() != OK) {
      LOG.warn("a request is left to Slack, status={}", made.getStatusCode());
      return;
    }
    JsonObject acknowledgement = new JsonObject();
    acknowledgement.addProperty("envelope_id", id);
    @Nullable String body = made.getBody();
    if (body != null && !body.isEmpty()) {
      acknowledgement.add("payload", payload(made.getContentType(), body));
    }
    acknowledge.accept(gson.toJson(acknowledgement));
  }

  private JsonElement payload(String contentType, String body) {
    if (contentType.startsWith("application/json")) {
      return gson.fromJson(body, JsonElement.class);
    }
    JsonObject text = new JsonObject();
    text.addProperty("text", body);
    return text;
  }

  @Override
  public void close() {
    threads.shutdown();
  }
}

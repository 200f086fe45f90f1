package careermap.slackstandin;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.http.HttpHeaders;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.java_websocket.WebSocket;
import org.java_websocket.exceptions.WebsocketNotConnectedException;
import org.java_websocket.framing.CloseFrame;

/** One link by Socket Mode, seen from Slack. */
public final class Link {
  private final WebSocket socket;
  private final Map<String, CompletableFuture<String>> waiting = new ConcurrentHashMap<>();
  private final AtomicInteger acknowledged = new AtomicInteger();
  private volatile boolean goes;

  Link(WebSocket socket) {
    this.socket = socket;
  }

  void greet(int links) {
    JsonObject hello = new JsonObject();
    hello.addProperty("type", "hello");
    hello.addProperty("num_connections", links);
    socket.send(hello.toString());
  }

  public boolean isOpen() {
    return socket.isOpen();
  }

  /** Whether Slack sends by it, as long as there is another. */
  boolean isToStay() {
    return isOpen() && !goes;
  }

  public int acknowledged() {
    return acknowledged.get();
  }

  /** Says that it is about to be closed, and why; what comes meanwhile is taken. */
  public void disconnect(String reason) {
    goes = true;
    JsonObject word = new JsonObject();
    word.addProperty("type", "disconnect");
    word.addProperty("reason", reason);
    word.add("debug_info", new JsonObject());
    socket.send(word.toString());
  }

  public void close() {
    socket.close(CloseFrame.NORMAL);
  }

  /** As when the network goes: without a word. */
  public void cut() {
    socket.closeConnection(CloseFrame.ABNORMAL_CLOSE, "cut");
  }

  /** Sends it and waits; with status 0 where nothing was acknowledged. */
  Answered carry(Envelope envelope, SentRequest sent, String responseUrl, Duration patience) {
    long start = System.nanoTime();
    String body = acknowledgement(envelope, patience);
    return new Answered(
        body.isEmpty() ? 0 : 200,
        payload(body),
        HttpHeaders.of(Map.of(), (name, value) -> true),
        Duration.ofNanos(System.nanoTime() - start),
        sent,
        responseUrl);
  }

  private static String payload(String acknowledgement) {
    JsonElement payload =
        acknowledgement.isEmpty()
            ? null
            : JsonParser.parseString(acknowledgement).getAsJsonObject().get("payload");
    return payload == null ? "" : payload.toString();
  }

  private String acknowledgement(Envelope envelope, Duration patience) {
    CompletableFuture<String> answer = new CompletableFuture<>();
    waiting.put(envelope.id(), answer);
    try {
      socket.send(envelope.json());
      return answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (WebsocketNotConnectedException | ExecutionException | TimeoutException unanswered) {
      return "";
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(hurried);
    } finally {
      waiting.remove(envelope.id());
    }
  }

  /** Whoever sees the acknowledgement finds it counted, too. */
  void hear(String message) {
    String id = JsonParser.parseString(message).getAsJsonObject().get("envelope_id").getAsString();
    CompletableFuture<String> answer = waiting.remove(id);
    if (answer != null) {
      acknowledged.incrementAndGet();
      answer.complete(message);
    }
  }

  /** Nothing of what was sent by it will be acknowledged any more. */
  void ended() {
    waiting
        .values()
        .forEach(answer -> answer.completeExceptionally(new IllegalStateException("closed")));
  }
}

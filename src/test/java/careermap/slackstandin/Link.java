package careermap.slackstandin;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.http.HttpHeaders;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.java_websocket.WebSocket;
import org.java_websocket.enums.Opcode;
import org.java_websocket.exceptions.WebsocketNotConnectedException;
import org.java_websocket.framing.CloseFrame;

/** One link by Socket Mode, seen from Slack. */
public final class Link {
  private final WebSocket socket;
  private final Map<String, CompletableFuture<String>> waiting = new ConcurrentHashMap<>();
  private final List<String> odd = new CopyOnWriteArrayList<>();
  private final AtomicInteger pongs = new AtomicInteger();
  private final AtomicInteger acknowledged = new AtomicInteger();
  private volatile boolean goes;
  private volatile int frame = Integer.MAX_VALUE;

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

  /** What acknowledges nothing for which anybody waits. */
  public List<String> odd() {
    return List.copyOf(odd);
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

  /** Says anything at all, as Slack would not. */
  public void say(String anything) {
    socket.send(anything);
  }

  /** The same in bytes. */
  public void say(byte[] anything) {
    socket.send(anything);
  }

  /** Asks whether the app is there; the answer is counted. */
  public void ping() {
    socket.sendPing();
  }

  public int pongs() {
    return pongs.get();
  }

  void heardPong() {
    pongs.incrementAndGet();
  }

  /** Sends what it carries in frames of so many bytes from now on. */
  public void breakUp(int bytes) {
    frame = bytes;
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
      send(envelope.json().getBytes(UTF_8));
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

  private synchronized void send(byte[] message) {
    ByteBuffer left = ByteBuffer.wrap(message);
    while (left.hasRemaining()) {
      byte[] part = new byte[Math.min(frame, left.remaining())];
      left.get(part);
      socket.sendFragmentedFrame(Opcode.TEXT, ByteBuffer.wrap(part), !left.hasRemaining());
    }
  }

  /** Whoever sees the acknowledgement finds it counted, too. */
  void hear(String message) {
    JsonElement id = JsonParser.parseString(message).getAsJsonObject().get("envelope_id");
    CompletableFuture<String> answer = id == null ? null : waiting.remove(id.getAsString());
    if (answer == null) {
      odd.add(message);
    } else {
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

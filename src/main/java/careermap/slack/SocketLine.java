package careermap.slack;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.java_websocket.client.WebSocketClient;
import org.java_websocket.drafts.Draft_6455;
import org.java_websocket.exceptions.WebsocketNotConnectedException;
import org.java_websocket.framing.CloseFrame;
import org.java_websocket.handshake.ServerHandshake;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One WebSocket of Slack's, from its hello to its end; what comes by it is answered by it. */
final class SocketLine extends WebSocketClient {
  private static final Logger LOG = LoggerFactory.getLogger(SocketLine.class);

  private static final Duration FAREWELL = Duration.ofSeconds(1);

  /** As many as wait for those who answer people; fewer where they are long. */
  private static final int ROOM = 500;

  private static final int LETTERS_TO_A_PLACE = 16_384;

  /** About a mebibyte, as by HTTP. */
  private static final int MOST_PLACES = 64;

  /** What is longer need not even be taken in to be left to Slack. */
  private static final int MOST_BYTES = 8 * 1024 * 1024;

  private final Passage passage;
  private final LinkPatience patience;
  private final Envelopes envelopes;
  private final Consumer<SocketLine> going;
  private final LeftRequests left = new LeftRequests();
  private final Semaphore room = new Semaphore(ROOM);
  private final CompletableFuture<Boolean> stands = new CompletableFuture<>();
  private final CompletableFuture<Void> ended = new CompletableFuture<>();
  private final AtomicBoolean toldOf = new AtomicBoolean();
  private volatile boolean closing;
  private volatile long since;

  private SocketLine(
      URI address,
      Passage passage,
      LinkPatience patience,
      Envelopes envelopes,
      Consumer<SocketLine> going) {
    super(
        address,
        new Draft_6455(List.of(), MOST_BYTES),
        Map.of(),
        Math.toIntExact(patience.connecting().toMillis()));
    this.passage = passage;
    this.patience = patience;
    this.envelopes = envelopes;
    this.going = going;
    setSocketFactory(passage);
    setDaemon(true);
    setTcpNoDelay(true);
    setConnectionLostTimeout(Math.toIntExact(patience.ping().toSeconds()));
  }

  /**
   * Opens a line and waits for Slack's hello.
   *
   * @param going told, once and only of a line that stood, that Slack closes it or that it is lost
   * @throws SlackRefused where it does not stand in time
   */
  static SocketLine open(
      URI address,
      Passage passage,
      LinkPatience patience,
      Envelopes envelopes,
      Consumer<SocketLine> going) {
    SocketLine line = new SocketLine(address, passage, patience, envelopes, going);
    line.connect();
    if (!line.isGreeted()) {
      line.closeConnection(CloseFrame.ABNORMAL_CLOSE, "");
      throw new SlackRefused("link", "unreachable", null);
    }
    return line;
  }

  private boolean isGreeted() {
    try {
      return stands.completeOnTimeout(false, patience.connecting().toMillis(), MILLISECONDS).get();
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      return false;
    } catch (ExecutionException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** How long it stands, or stood. */
  Duration age() {
    return Duration.ofNanos(System.nanoTime() - since);
  }

  @Override
  public void onOpen(ServerHandshake handshake) {
    LOG.debug("a link is open and waits for its hello");
  }

  @Override
  public void onMessage(String message) {
    Heading heading = Heading.of(message);
    if (heading.isRequest()) {
      take(message);
    } else if (heading.type().equals("hello")) {
      greeted();
    } else if (heading.type().equals("disconnect")) {
      goes(heading.reason());
    } else {
      LOG.debug("nothing is done for what came by a link");
    }
  }

  private void greeted() {
    since = System.nanoTime();
    stands.complete(true);
  }

  private void goes(String reason) {
    LOG.info("Slack is about to close a link, reason={}", reason);
    tell();
  }

  private void tell() {
    if (!stands.complete(false) && stands.join() && toldOf.compareAndSet(false, true)) {
      going.accept(this);
    }
  }

  /** What there is no room for is not acknowledged: Slack sends events again. */
  private void take(String message) {
    int places = 1 + message.length() / LETTERS_TO_A_PLACE;
    if (closing || places > MOST_PLACES || !room.tryAcquire(places)) {
      left.add();
      return;
    }
    envelopes
        .answer(message, this::acknowledge)
        .whenComplete((none, failure) -> taken(places, failure));
  }

  private void taken(int places, @Nullable Throwable failure) {
    room.release(places);
    if (failure != null) {
      LOG.error("a request is not acknowledged, kind={}", failure.getClass().getName(), failure);
    }
  }

  private void acknowledge(String acknowledgement) {
    try {
      send(acknowledgement);
    } catch (WebsocketNotConnectedException gone) {
      LOG.warn("a request is not acknowledged: its link is gone");
    }
  }

  /** Closes it as soon as nothing that came by it waits for its acknowledgement. */
  void leave() throws InterruptedException {
    closing = !isIdleSoon();
    if (closing) {
      isIdleSoon();
    }
    close();
    ended.completeOnTimeout(null, FAREWELL.toMillis(), MILLISECONDS).join();
  }

  /** Where it is, nothing more is taken. */
  private boolean isIdleSoon() throws InterruptedException {
    return room.tryAcquire(ROOM, patience.lastAnswers().toMillis(), MILLISECONDS);
  }

  /**
   * The library has the connection closed by the thread that writes to it, which never comes to it
   * where the other side takes nothing.
   */
  @Override
  public void onClose(int code, String reason, boolean remote) {
    LOG.info("a link is closed, code={}", code);
    ended.complete(null);
    CompletableFuture.delayedExecutor(FAREWELL.toMillis(), MILLISECONDS).execute(passage::drop);
    tell();
  }

  @Override
  public void onError(Exception failure) {
    LOG.warn("a link has a fault, kind={}", failure.getClass().getName());
  }
}

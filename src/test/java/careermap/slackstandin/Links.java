package careermap.slackstandin;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SSLContext;
import org.awaitility.Awaitility;
import org.java_websocket.WebSocket;
import org.java_websocket.WebSocketServerFactory;
import org.java_websocket.framing.Framedata;
import org.java_websocket.handshake.ClientHandshake;
import org.java_websocket.server.DefaultSSLWebSocketServerFactory;
import org.java_websocket.server.DefaultWebSocketServerFactory;
import org.java_websocket.server.WebSocketServer;

/** The links by Socket Mode, among which Slack deals out what happens. */
public final class Links implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Duration SLACKS_PATIENCE = Duration.ofSeconds(3);
  private static final int MOST_RETRIES = 3;

  /** Nobody looks at a signature behind a link. */
  private static final String UNSIGNED = "unsigned";

  private final List<Link> all = new CopyOnWriteArrayList<>();
  private final Map<WebSocket, Link> bySocket = new ConcurrentHashMap<>();
  private final AtomicInteger turn = new AtomicInteger();
  private final CountDownLatch started = new CountDownLatch(1);
  private final Server server = new Server();
  private volatile String rejection = "";
  private volatile Duration patience = SLACKS_PATIENCE;

  private Links() {}

  static Links open() {
    return open(new DefaultWebSocketServerFactory());
  }

  /** Links by TLS, with the keys of {@code context}. */
  public static Links encrypted(SSLContext context) {
    return open(new DefaultSSLWebSocketServerFactory(context));
  }

  private static Links open(WebSocketServerFactory sockets) {
    Links links = new Links();
    links.server.setWebSocketFactory(sockets);
    links.server.setDaemon(true);
    links.server.setTcpNoDelay(true);
    links.server.start();
    links.awaitStart();
    return links;
  }

  private void awaitStart() {
    try {
      if (!started.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
        throw new IllegalStateException("no links can be opened");
      }
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(hurried);
    }
  }

  /** What Slack gives to whoever wants a link. */
  public String address() {
    return url(port());
  }

  /** Of one that was opened by itself. */
  public String encryptedUrl(String host) {
    return "wss://" + host + ":" + port() + "/link/?ticket=stand-in";
  }

  static String url(int port) {
    return "ws://127.0.0.1:" + port + "/link/?ticket=stand-in";
  }

  int port() {
    return server.getPort();
  }

  /** How long an acknowledgement may take; three seconds unless set, as with Slack. */
  public void waitFor(Duration longer) {
    patience = longer;
  }

  /** Whoever opens a link is told so, for this reason, right after the greeting; empty: nobody. */
  public void turnAway(String reason) {
    rejection = reason;
  }

  /** Every link that there was, in the order of opening. */
  public List<Link> all() {
    return List.copyOf(all);
  }

  public List<Link> standing() {
    return all.stream().filter(Link::isOpen).toList();
  }

  /** The link of that number, from 0, once it is there. */
  public Link await(int number) {
    Awaitility.await("link " + number).atMost(PATIENCE).until(() -> all.size() > number);
    return all.get(number);
  }

  /** Who sends by all links in turn; events that are not acknowledged go again, by another. */
  public SlackSender sender(StandInSlack slack) {
    return new SlackSender(slack, this::deal, UNSIGNED);
  }

  /** Who sends by one link alone. */
  public SlackSender sender(StandInSlack slack, Link link) {
    return new SlackSender(
        slack, (sent, later) -> link.carry(Envelope.of(sent), sent, later, patience), UNSIGNED);
  }

  /** Slack waits for a minute before the second and for five before the third. */
  private Answered deal(SentRequest sent, String responseUrl) {
    Envelope envelope = Envelope.of(sent);
    Answered answered = next().carry(envelope, sent, responseUrl, patience);
    for (int i = 0; i < MOST_RETRIES && envelope.isEvent() && answered.status() == 0; i++) {
      envelope = envelope.again("timeout");
      answered = next().carry(envelope, sent, responseUrl, patience);
    }
    return answered;
  }

  private Link next() {
    List<Link> open = all.stream().filter(Link::isToStay).toList();
    List<Link> some = open.isEmpty() ? standing() : open;
    if (some.isEmpty()) {
      throw new IllegalStateException("no link stands");
    }
    return some.get(Math.floorMod(turn.getAndIncrement(), some.size()));
  }

  @Override
  public void close() {
    try {
      server.stop(1_000);
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
    }
  }

  private final class Server extends WebSocketServer {
    Server() {
      super(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1);
    }

    @Override
    public void onStart() {
      started.countDown();
    }

    @Override
    public void onOpen(WebSocket socket, ClientHandshake handshake) {
      Link link = new Link(socket);
      bySocket.put(socket, link);
      link.greet(standing().size() + 1);
      all.add(link);
      if (!rejection.isEmpty()) {
        link.disconnect(rejection);
        link.close();
      }
    }

    @Override
    public void onMessage(WebSocket socket, String message) {
      link(socket).hear(message);
    }

    @Override
    public void onWebsocketPong(WebSocket socket, Framedata pong) {
      link(socket).heardPong();
    }

    @Override
    public void onClose(WebSocket socket, int code, String reason, boolean remote) {
      link(socket).ended();
    }

    private Link link(WebSocket socket) {
      return Objects.requireNonNull(bySocket.get(socket));
    }

    @Override
    public void onError(WebSocket socket, Exception failure) {
      if (socket == null) {
        throw new IllegalStateException(failure);
      }
    }
  }
}

package careermap.slack;

import com.slack.api.bolt.App;
import java.net.URI;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The link by Socket Mode: no public address needed. Where Slack is about to close it, or it is
 * lost, another one is opened, and the one before goes on until Slack has closed it: Bolt's own
 * closes it before the other one stands, and what came by it is acknowledged nowhere.
 */
public final class SocketLink implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(SocketLink.class);
  private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

  /** A link that goes sooner does not count as one that went well. */
  private static final Duration STEADY = Duration.ofSeconds(30);

  private static final Duration STOPPING = Duration.ofSeconds(2);

  private final Courier courier;
  private final String appToken;
  private final Envelopes envelopes;
  private final LinkPatience patience;
  private final ScheduledThreadPoolExecutor keeper =
      new ScheduledThreadPoolExecutor(
          1, SocketLink::thread, new ThreadPoolExecutor.DiscardPolicy());
  private final Set<SocketLine> lines = ConcurrentHashMap.newKeySet();
  private Duration pause;

  private SocketLink(Courier courier, String appToken, Envelopes envelopes, LinkPatience patience) {
    this.courier = courier;
    this.appToken = appToken;
    this.envelopes = envelopes;
    this.patience = patience;
    this.pause = patience.firstPause();
  }

  /**
   * Begins to connect; until it stands, it is tried again and again, ever more slowly.
   *
   * @param answered told how long each acknowledgement took
   */
  public static SocketLink begin(
      App app, Courier courier, String appToken, Consumer<Duration> answered) {
    return begin(app, courier, appToken, answered, LinkPatience.USUAL);
  }

  static SocketLink begin(
      App app,
      Courier courier,
      String appToken,
      Consumer<Duration> answered,
      LinkPatience patience) {
    SocketLink link = new SocketLink(courier, appToken, new Envelopes(app, answered), patience);
    link.keeper.execute(link::connect);
    return link;
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "socket-link");
    thread.setDaemon(true);
    return thread;
  }

  /** Whether Slack's requests can come in now. */
  public boolean isUp() {
    return lines.stream().anyMatch(SocketLine::isOpen);
  }

  private void connect() {
    try {
      URI address = courier.link(appToken);
      SocketLine line =
          SocketLine.open(address, passage(address), patience, envelopes, this::replaceLater);
      leaveLater();
      lines.add(line);
      LOG.info("connected by Socket Mode");
    } catch (RuntimeException | OutOfMemoryError failure) {
      again(failure);
    }
  }

  private Passage passage(URI address) {
    return Passage.to(address, courier.slack().getHttpClient(), patience.connecting());
  }

  private void leaveLater() {
    for (SocketLine line : lines) {
      after(patience.renewing(), () -> leave(line));
    }
  }

  /**
   * Once: two links that came soon after it have both asked for it. Where the app stops meanwhile,
   * {@link #close} leaves it.
   */
  private void leave(SocketLine line) {
    try {
      if (lines.contains(line)) {
        line.leave();
        lines.remove(line);
      }
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
    }
  }

  private static void leaveNow(SocketLine line) {
    try {
      line.leave();
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
    }
  }

  /** Memory is also called short where the machine allows no more threads. */
  private void again(Throwable failure) {
    Duration wait = nextPause();
    LOG.warn(
        "Socket Mode does not connect now ({}); trying again in {} s",
        failure instanceof SlackRefused refused ? refused.error() : failure.getClass().getName(),
        wait.toSeconds());
    after(wait, this::connect);
  }

  /** Where Slack says how long it wants to be left alone, it is not asked before that anyway. */
  private Duration nextPause() {
    Duration next = pause;
    pause = BackOff.longer(pause, LONGEST_PAUSE);
    return next;
  }

  private void replaceLater(SocketLine line) {
    after(Duration.ZERO, () -> replace(line));
  }

  /** At once; but where one link after the other goes, ever more slowly. */
  private void replace(SocketLine line) {
    if (line.age().compareTo(STEADY) > 0) {
      pause = patience.firstPause();
      connect();
    } else {
      after(nextPause(), this::connect);
    }
  }

  private void after(Duration wait, Runnable work) {
    keeper.schedule(work, wait.toMillis(), TimeUnit.MILLISECONDS);
  }

  /** Opens no more; lets out the acknowledgements of what came, then closes. */
  @Override
  public void close() throws InterruptedException {
    keeper.shutdownNow();
    keeper.awaitTermination(STOPPING.toMillis(), TimeUnit.MILLISECONDS);
    lines.stream()
        .map(line -> CompletableFuture.runAsync(() -> leaveNow(line)))
        .toList()
        .forEach(CompletableFuture::join);
    envelopes.close();
  }
}

package careermap.slack;

import com.slack.api.bolt.App;
import com.slack.api.bolt.socket_mode.SocketModeApp;
import com.slack.api.socket_mode.SocketModeClient;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The link by Socket Mode: no public address needed; kept up by Bolt once it stands. */
public final class SocketLink implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(SocketLink.class);

  /** Without it, one slow answer holds up all others. */
  private static final int CONCURRENCY = 8;

  private final App app;
  private final String appToken;
  private volatile @Nullable SocketModeApp link;
  private volatile @Nullable BackOff backOff;

  private SocketLink(App app, String appToken) {
    this.app = app;
    this.appToken = appToken;
  }

  /** Begins to connect; until it stands, it is tried again and again. */
  public static SocketLink begin(App app, String appToken) {
    SocketLink link = new SocketLink(app, appToken);
    link.backOff = BackOff.until("socket-link", link::isUp);
    return link;
  }

  public boolean isUp() {
    return link != null;
  }

  private boolean isUp(Duration pause) {
    try {
      SocketModeApp candidate =
          new SocketModeApp(appToken, app, SocketModeClient.Backend.JavaWebSocket, CONCURRENCY);
      candidate.startAsync();
      link = candidate;
      LOG.info("connected by Socket Mode");
      return true;
    } catch (Exception failure) {
      LOG.warn(
          "Socket Mode does not connect now ({}); trying again in {} s",
          failure.getClass().getSimpleName(),
          pause.toSeconds());
      return false;
    }
  }

  @Override
  public void close() throws Exception {
    if (backOff != null) {
      backOff.close();
    }
    SocketModeApp standing = link;
    if (standing != null) {
      standing.close();
    }
  }
}

package careermap.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import javax.servlet.DispatcherType;
import javax.servlet.http.HttpServlet;
import org.eclipse.jetty.ee8.nested.ErrorHandler;
import org.eclipse.jetty.ee8.servlet.FilterHolder;
import org.eclipse.jetty.ee8.servlet.ServletContextHandler;
import org.eclipse.jetty.ee8.servlet.ServletHolder;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** The HTTP server: Slack's requests, health and metrics on one port. */
public final class HttpDoor implements AutoCloseable {
  private static final String SLACK_PATH = "/slack/events";
  private static final int MOST_THREADS = 64;
  private static final int MOST_CONNECTIONS = 1_000;
  private static final Duration IDLE = Duration.ofSeconds(30);

  /** How long a connection may be silent while there are as many as may be. */
  private static final Duration CROWDED = Duration.ofSeconds(1);

  private static final Duration SILENCE = Duration.ofSeconds(3);
  private static final Duration LAST_ANSWERS = Duration.ofSeconds(5);

  private final Server server;
  private final ServerConnector connector;

  private HttpDoor(int port, ServletContextHandler context) {
    QueuedThreadPool threads = new QueuedThreadPool(MOST_THREADS);
    threads.setName("http");
    this.server = new Server(threads);
    HttpConfiguration http = new HttpConfiguration();
    http.setSendServerVersion(false);
    http.setIdleTimeout(SILENCE.toMillis());
    this.connector = new ServerConnector(server, 1, 1, new HttpConnectionFactory(http));
    connector.setPort(port);
    connector.setIdleTimeout(IDLE.toMillis());
    server.addConnector(connector);
    server.addBean(limit());
    server.setHandler(new LastAnswers(context.getCoreContextHandler()));
    server.setStopTimeout(LAST_ANSWERS.toMillis());
  }

  /** Whoever opens more than Slack and a proxy ever need waits until the silent ones are gone. */
  private NetworkConnectionLimit limit() {
    NetworkConnectionLimit limit = new NetworkConnectionLimit(MOST_CONNECTIONS, server);
    limit.setEndPointIdleTimeout(CROWDED.toMillis());
    return limit;
  }

  /** Health and metrics alone, for Socket Mode. */
  public static HttpDoor withoutSlack(int port, Monitoring monitoring) {
    return new HttpDoor(port, context(monitoring));
  }

  /** Slack's requests too; they reach {@code slack} only when signed with the secret. */
  public static HttpDoor forSlack(
      int port, Monitoring monitoring, String signingSecret, HttpServlet slack, Clock clock) {
    ServletContextHandler context = context(monitoring);
    Door door = new Door(signingSecret, clock, monitoring);
    FilterHolder filter = new FilterHolder(door);
    filter.setAsyncSupported(true);
    context.addFilter(filter, SLACK_PATH, EnumSet.of(DispatcherType.REQUEST));
    ServletHolder servlet = new ServletHolder(slack);
    servlet.setAsyncSupported(true);
    context.addServlet(servlet, SLACK_PATH);
    return new HttpDoor(port, context);
  }

  private static ServletContextHandler context(Monitoring monitoring) {
    ServletContextHandler context = new ServletContextHandler();
    context.setContextPath("/");
    ErrorHandler errors = new ErrorHandler();
    errors.setShowStacks(false);
    errors.setShowServlet(false);
    context.setErrorHandler(errors);
    context.addServlet(new ServletHolder(new MonitoringPages(monitoring)), "/health/*");
    context.addServlet(new ServletHolder(new MonitoringPages(monitoring)), "/metrics");
    return context;
  }

  /**
   * Opens the door.
   *
   * @throws UncheckedIOException where the port is taken
   */
  public void open() {
    try {
      server.start();
    } catch (IOException taken) {
      throw new UncheckedIOException(taken);
    } catch (Exception failure) {
      throw new IllegalStateException("the HTTP server does not start", failure);
    }
  }

  public int port() {
    return connector.getLocalPort();
  }

  /** Lets the answers under way out, then closes. */
  @Override
  public void close() {
    try {
      server.stop();
    } catch (Exception failure) {
      throw new IllegalStateException("the HTTP server does not stop", failure);
    }
  }
}

package careermap.benchmark;

import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.servlet.SlackAppServlet;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.function.UnaryOperator;
import org.eclipse.jetty.ee8.servlet.ServletContextHandler;
import org.eclipse.jetty.ee8.servlet.ServletHolder;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.jdbi.v3.core.Jdbi;

/** Bolt on the same Jetty, with Bolt's own check of signatures and nothing of this app. */
public final class BareApp {
  /** As many as the app has. */
  private static final int READERS = 4;

  private static final int THREADS = 32;
  private static final String READ =
      "select name from person where slack_user_id = :id and left_on is null";

  private BareApp() {}

  /**
   * @param arguments the port and, for the one that reads, the database's URL
   */
  public static void main(String... arguments) throws Exception {
    UnaryOperator<String> answer = arguments.length > 1 ? reading(arguments[1]) : user -> "hello";
    App app = new App(AppConfig.builder().signingSecret(SignedCommand.SECRET).build());
    app.command(
        "/career",
        (request, context) -> context.ack(answer.apply(request.getPayload().getUserId())));
    serve(Integer.parseInt(arguments[0]), app);
  }

  private static UnaryOperator<String> reading(String url) {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(url);
    config.setMaximumPoolSize(READERS);
    Jdbi jdbi = Jdbi.create(new HikariDataSource(config));
    return user ->
        jdbi.withHandle(
            handle -> handle.createQuery(READ).bind("id", user).mapTo(String.class).one());
  }

  private static void serve(int port, App app) throws Exception {
    Server server = new Server(new QueuedThreadPool(THREADS));
    HttpConfiguration http = new HttpConfiguration();
    ServerConnector connector = new ServerConnector(server, 1, 1, new HttpConnectionFactory(http));
    connector.setPort(port);
    server.addConnector(connector);
    ServletContextHandler context = new ServletContextHandler();
    context.setContextPath("/");
    context.addServlet(new ServletHolder(new SlackAppServlet(app)), "/slack/events");
    server.setHandler(context.getCoreContextHandler());
    server.start();
    server.join();
  }
}

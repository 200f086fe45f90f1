package careermap;

import careermap.database.Database;
import careermap.database.SeenEvents;
import careermap.file.BundledMap;
import careermap.file.VocabularyFile;
import careermap.file.YamlMap;
import careermap.rounds.Rounds;
import careermap.server.HttpDoor;
import careermap.server.Meters;
import careermap.slack.AccountRound;
import careermap.slack.Courier;
import careermap.slack.HrMembers;
import careermap.slack.SlackApp;
import careermap.slack.Staff;
import careermap.slack.Workers;
import com.slack.api.bolt.App;
import com.slack.api.bolt.servlet.SlackAppServlet;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** The app put together: read it from top to bottom. */
final class Application implements AutoCloseable {
  private final Deque<AutoCloseable> parts = new ArrayDeque<>();
  private final Clock clock = Clock.systemUTC();
  private volatile boolean open;
  private int port;

  private Application() {}

  /**
   * Starts everything.
   *
   * @throws careermap.database.DatabaseUnavailable where the database cannot be had
   * @throws java.io.UncheckedIOException where the port is taken
   */
  static Application start(Settings settings) {
    Application application = new Application();
    try {
      application.assemble(settings);
      return application;
    } catch (RuntimeException failure) {
      application.close();
      throw failure;
    }
  }

  /** Opens the database with the bundled map in it. */
  static Database database(Settings settings, Clock clock) {
    Database database = Database.open(settings.databaseUrl(), new YamlMap());
    database.maps().startWith(BundledMap.text(), clock.instant());
    return database;
  }

  private void assemble(Settings settings) {
    Database database = keep(database(settings, clock));
    keep(database.serveAlone());
    // Reads the map beside the rest of the start, so that the first person does not wait for it.
    CompletableFuture.runAsync(database.maps()::current);
    Workers workers = keep(new Workers());
    Meters meters = new Meters(() -> open && database.isReachable(), workers::waiting);
    Courier courier =
        keep(new Courier(settings.botToken(), settings.apiUrl(), meters::slackRefused));
    HrMembers hr = new HrMembers(settings.hrUserIds(), courier, database.standings());
    AccountRound accounts = new AccountRound(courier, database.accounts(), clock);
    App app = SlackApp.of(new Staff(needs(settings, database), courier, workers, hr, accounts));
    HttpDoor door =
        keep(
            HttpDoor.forSlack(
                settings.port(),
                meters,
                settings.signingSecret(),
                new SlackAppServlet(app),
                clock));
    door.open();
    port = door.port();
    keep(Rounds.start(database.dataSource(), rounds(accounts)));
    open = true;
  }

  private Staff.Needs needs(Settings settings, Database database) {
    SeenEvents seen = database.seenEvents();
    return new Staff.Needs(
        database.people(),
        database.accounts(),
        database.standings(),
        database.growth(),
        database.maps(),
        database.corrections(),
        database.accessLog(),
        event -> seen.isNew(event, clock.instant()),
        VocabularyFile.bundled(),
        settings.locale(),
        settings.timeZone(),
        clock);
  }

  private static List<Rounds.Round> rounds(AccountRound accounts) {
    return List.of(new Rounds.Round("accounts", Duration.ofSeconds(15), accounts));
  }

  private <T extends AutoCloseable> T keep(T part) {
    parts.push(part);
    return part;
  }

  int port() {
    return port;
  }

  /** Stops in the order opposite to the start: the door first, the database last. */
  @Override
  public void close() {
    open = false;
    while (!parts.isEmpty()) {
      try {
        parts.pop().close();
      } catch (Exception failure) {
        org.slf4j.LoggerFactory.getLogger(Application.class)
            .error("a part does not close", failure);
      }
    }
  }
}

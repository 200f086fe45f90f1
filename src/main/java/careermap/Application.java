package careermap;

import careermap.access.KeepChange;
import careermap.database.Database;
import careermap.database.SeenEvents;
import careermap.file.BundledMap;
import careermap.file.PortfolioFile;
import careermap.file.SheetFile;
import careermap.file.VocabularyFile;
import careermap.file.YamlMap;
import careermap.picture.RadarPicture;
import careermap.rounds.Rounds;
import careermap.server.HttpDoor;
import careermap.server.Meters;
import careermap.slack.AccountRound;
import careermap.slack.ArrangementNeeds;
import careermap.slack.Courier;
import careermap.slack.Handshake;
import careermap.slack.HrMembers;
import careermap.slack.Pacing;
import careermap.slack.SlackApp;
import careermap.slack.SlackRemover;
import careermap.slack.SocketLink;
import careermap.slack.Staff;
import careermap.slack.StaffNeeds;
import careermap.slack.Workers;
import com.slack.api.bolt.App;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The app put together: read it from top to bottom. */
final class Application implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Application.class);

  private final Deque<AutoCloseable> parts = new ArrayDeque<>();
  private final Clock clock;
  private final Inspection inspection = new Inspection();
  private volatile boolean open;

  /** Whether Slack's requests can come in, by the door or by the link. */
  private volatile BooleanSupplier inReach = () -> true;

  private int port;

  private Application(Clock clock) {
    this.clock = clock;
  }

  /**
   * Starts everything.
   *
   * @throws careermap.database.DatabaseUnavailable where the database cannot be had
   * @throws java.io.UncheckedIOException where the port is taken
   */
  static Application start(Settings settings) {
    return start(settings, Clock.systemUTC());
  }

  /** With the time of {@code clock}; see {@link #start(Settings)}. */
  static Application start(Settings settings, Clock clock) {
    Application application = new Application(clock);
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
    Database database =
        Database.open(
            settings.databaseUrl(),
            new YamlMap(),
            () -> LocalDate.now(clock.withZone(settings.timeZone())));
    database.maps().startWith(BundledMap.text(), clock.instant());
    database.actingBook(clock).settle();
    return database;
  }

  private void assemble(Settings settings) {
    Database database = keep(database(settings, clock));
    tellOfNew(database);
    keep(database.serve());
    database.damage().tell(said -> LOG.error(said.en()));
    inspection.atOnce(database.damage());
    // The longest step, begun beside the others; it fails below where it fails here.
    CompletableFuture.runAsync(database.maps()::current);
    Workers front = keep(new Workers("front"));
    Workers behind = keep(new Workers("behind"));
    Meters meters =
        new Meters(
            () -> isOpen() && database.isReachable(), () -> front.waiting() + behind.waiting());
    Courier courier =
        keep(
            new Courier(
                settings.botToken(),
                settings.apiUrl(),
                meters::slackRefused,
                pacing(settings, database)));
    HrMembers hr = new HrMembers(settings.hrUserIds(), courier, database.standings(), clock);
    AccountRound accounts = new AccountRound(courier, database.accounts(), clock);
    MapRoom mapRoom = new MapRoom(settings, database, clock);
    TalkRoom talks = new TalkRoom(settings, database, clock);
    NoticeRoom notices = new NoticeRoom(settings, database, meters, clock);
    Staff staff =
        new Staff(
            needs(settings, database, talks),
            mapRoom.needs(),
            new AskRoom(settings, database).needs(),
            notices.needs(),
            courier,
            front,
            behind,
            hr,
            accounts);
    notices.count();
    App app = SlackApp.of(staff);
    HttpDoor door = keep(door(settings, meters, app));
    database.maps().current();
    door.open();
    port = door.port();
    inspection.beside(database.damage());
    keep(inspection);
    staff.prepare();
    keep(Handshake.begin(courier));
    settings
        .appToken()
        .ifPresent(token -> follow(SocketLink.begin(app, courier, token, meters::answered)));
    open = true;
    talks.lookForKeys();
    RoundRoom own = new RoundRoom(settings, database, clock);
    List<Rounds.Round> rounds = new ArrayList<>(own.rounds(accounts));
    staff.bulletin().map(mapRoom::announce).map(RoundRoom::announcing).ifPresent(rounds::add);
    rounds.add(notices.round(staff.messenger()));
    ReportRoom.round(settings, database, courier, clock).ifPresent(rounds::add);
    rounds.addAll(talks.rounds());
    PrivacyRoom privacy = new PrivacyRoom(settings, database, clock);
    rounds.addAll(privacy.rounds(SlackRemover.of(courier, settings.locale(), clock)));
    keep(privacy.forgetting());
    WatchedRounds watched = new WatchedRounds(meters, clock);
    keep(
        Rounds.start(
            database.dataSource(), rounds.stream().map(watched::of).toList(), Clock.systemUTC()));
  }

  /** The limits are Slack's own, which is never talked to without encryption. */
  private Pacing pacing(Settings settings, Database database) {
    return settings.apiUrl().filter(url -> url.startsWith("http:")).isPresent()
        ? Pacing.without(database.sharedPace(), clock)
        : Pacing.ofSlack(settings.messagePace(), database.sharedPace(), clock);
  }

  private HttpDoor door(Settings settings, Meters meters, App app) {
    return settings.appToken().isPresent()
        ? HttpDoor.withoutSlack(settings.port(), meters)
        : HttpDoor.forSlack(
            settings.port(),
            meters,
            settings.signingSecret(),
            new SlackServlet(app, meters::answered),
            clock);
  }

  private StaffNeeds needs(Settings settings, Database database, TalkRoom talks) {
    SeenEvents seen = database.seenEvents();
    return new StaffNeeds(
        database.people(),
        database.accounts(),
        database.snapshot(),
        database.standings(),
        database.growth(),
        database.undertakings(),
        database.maps(),
        database.corrections(),
        database.accessLog(),
        talks.needs(),
        database.chances(),
        database.openings(),
        database.assessments(),
        database.cycles(),
        new SheetFile(),
        new RadarPicture(),
        database.publications(),
        database.observedMoves(),
        new PortfolioFile(),
        arrangements(settings, database),
        new RosterRoom(settings, database, clock).needs(),
        new PrivacyRoom(settings, database, clock).needs(),
        ReportRoom.needs(settings, database, clock),
        event -> seen.isNew(event, clock.instant()),
        VocabularyFile::bundled,
        settings.locale(),
        settings.timeZone(),
        clock);
  }

  private ArrangementNeeds arrangements(Settings settings, Database database) {
    return new ArrangementNeeds(
        database.people(),
        database.maps(),
        database.cadenceRules(clock),
        database.workdayBook(clock),
        database.preferences(),
        database.questions(),
        database.digests(),
        database.teams(settings.timeZone()),
        database.heldNotices(),
        database.actingBook(clock),
        database.accessLog(),
        database.auditTrail(),
        new KeepChange(database.auditTrail(), clock),
        clock.withZone(settings.timeZone()));
  }

  private static void tellOfNew(Database database) {
    database
        .newPlace()
        .ifPresent(
            place -> LOG.atWarn().addKeyValue("place", place).log("a new database was made"));
  }

  private boolean isOpen() {
    return open && inReach.getAsBoolean();
  }

  private void follow(SocketLink link) {
    inReach = link::isUp;
    keep(link);
  }

  private <T extends AutoCloseable> T keep(T part) {
    parts.push(part);
    return part;
  }

  int port() {
    return port;
  }

  /**
   * Waits until the whole database has been looked through, which may take longer than the start.
   *
   * @throws careermap.database.DatabaseUnavailable where it is damaged
   */
  void awaitInspection() {
    inspection.await();
  }

  /** Stops in the order opposite to the start: the door first, the database last. */
  @Override
  public void close() {
    open = false;
    while (!parts.isEmpty()) {
      try {
        parts.pop().close();
      } catch (Exception failure) {
        LOG.error("a part does not close", failure);
      }
    }
  }
}

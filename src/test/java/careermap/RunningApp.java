package careermap;

import static careermap.Centre.NOW;
import static org.awaitility.Awaitility.await;

import careermap.database.Database;
import careermap.file.BundledMap;
import careermap.slackstandin.Answered;
import careermap.slackstandin.Call;
import careermap.slackstandin.Member;
import careermap.slackstandin.Origin;
import careermap.slackstandin.Press;
import careermap.slackstandin.SlackSender;
import careermap.slackstandin.StandInSlack;
import com.slack.api.bolt.App;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** The whole app on a free port, with a database of its own and the stand-in for Slack. */
final class RunningApp implements AutoCloseable {
  static final String SECRET = "0123456789abcdef0123456789abcdef";

  /** A channel that the app is no member of. */
  static final String CHANNEL = "C0GENERAL";

  private static final Set<String> OUTCOMES =
      Set.of("views.open", "views.push", "views.update", "response_url");

  /** Long, for machines that do much else. */
  static final Duration PATIENCE = Duration.ofSeconds(20);

  /** A press is mostly answered in a few milliseconds, and there are thousands of them. */
  private static final Duration A_LOOK = Duration.ofMillis(5);

  private final MovableClock clock = new MovableClock(NOW);
  private final StandInSlack slack;
  private final Path folder;
  private final Settings settings;
  private final Application application;
  private final SlackSender sender;

  private RunningApp(Path folder, Map<String, String> settings, StandInSlack slack) {
    this.folder = folder;
    this.slack = slack;
    slack.clock(clock);
    Centre.ALL.forEach(slack::with);
    this.settings = settings(slack, folder, settings);
    this.application = Application.start(this.settings, clock);
    this.sender = new SlackSender(slack, url(""), SECRET);
  }

  /** With the people of the {@link Centre}. */
  static RunningApp start() {
    return with(Centre::moveIn, Map.of());
  }

  /** With the people of the {@link Centre}, while something is the matter with Slack. */
  static RunningApp whileSlackIsAway(Consumer<StandInSlack> matter) {
    Path folder = newFolder();
    try (Database database = Centre.database(folder)) {
      database.maps().startWith(BundledMap.text(), NOW);
      Centre.moveIn(database, folder);
    }
    StandInSlack slack = newSlack();
    matter.accept(slack);
    return new RunningApp(folder, Map.of(), slack);
  }

  private static StandInSlack newSlack() {
    return StandInSlack.start().withChannel(CHANNEL, "general");
  }

  /**
   * With what {@code moveIn} puts into a new database.
   *
   * @param settings added to the usual ones
   */
  static RunningApp with(BiConsumer<Database, Path> moveIn, Map<String, String> settings) {
    return with(BundledMap.text(), moveIn, settings);
  }

  /** With another map than the bundled one. */
  static RunningApp with(
      String map, BiConsumer<Database, Path> moveIn, Map<String, String> settings) {
    Path folder = newFolder();
    try (Database database = Centre.database(folder)) {
      database.maps().startWith(map, NOW);
      moveIn.accept(database, folder);
    }
    return new RunningApp(folder, settings, newSlack());
  }

  static Settings settings(StandInSlack slack, Path folder, Map<String, String> more) {
    Map<String, String> values = new HashMap<>();
    values.put("SLACK_BOT_TOKEN", StandInSlack.BOT_TOKEN);
    values.put("SLACK_SIGNING_SECRET", SECRET);
    values.put("SLACK_API_URL", slack.apiUrl());
    values.put("PORT", "0");
    values.put("DATABASE_URL", Centre.url(folder));
    values.put("HR_USER_IDS", Centre.RINA.id());
    values.putAll(more);
    return Settings.of(values);
  }

  static Path newFolder() {
    try {
      return Files.createTempDirectory("career-map");
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  StandInSlack slack() {
    return slack;
  }

  SlackSender sender() {
    return sender;
  }

  MovableClock clock() {
    return clock;
  }

  Path folder() {
    return folder;
  }

  Settings settings() {
    return settings;
  }

  /** Begins to stop the app; Slack stays. */
  void stop() {
    application.close();
  }

  /** The patterns under which the app listens to a press. */
  List<Pattern> listenersTo(String action) {
    return Inside.patterns(Inside.find(application, App.class), "blockActionHandlers").stream()
        .filter(pattern -> pattern.matcher(action).matches())
        .toList();
  }

  /** What {@code /career text} brings, in the acknowledgement or, on a slow day, after it. */
  Shown career(Member member, String text) {
    return answer(sender.career(text, member.id(), CHANNEL));
  }

  /** The modal that {@code /career text} opens. */
  Shown opened(Member member, String text) {
    int before = slack.calls("views.open").size();
    Shown.acknowledged(sender.career(text, member.id(), CHANNEL));
    slack.awaitCalls("views.open", before + 1);
    return new Shown(slack.modal(member.id()).orElseThrow());
  }

  Shown answer(Answered answered) {
    Shown shown = Shown.in(answered);
    return shown.isEmpty()
        ? new Shown(slack.awaitResponses(answered.responseUrl(), 1).get(0))
        : shown;
  }

  /** What a direct message brings. */
  Shown message(Member member, String text) {
    int before = slack.messagesTo(member.id()).size();
    Shown.acknowledged(sender.directMessage(member.id(), text));
    return messages(member, before + 1).get(before);
  }

  /** The app's direct messages to somebody, once there are so many. */
  List<Shown> messages(Member member, int atLeast) {
    await().atMost(PATIENCE).until(() -> slack.messagesTo(member.id()).size() >= atLeast);
    return slack.messagesTo(member.id()).stream().map(Shown::ofMessage).toList();
  }

  /** The Home tab, after it was opened. */
  Shown home(Member member) {
    int before = slack.calls("views.publish").size();
    Shown.acknowledged(sender.homeOpened(member.id(), "home"));
    slack.awaitCalls("views.publish", before + 1);
    return new Shown(slack.home(member.id()).orElseThrow());
  }

  /** The modal that a press in a message brings. */
  Shown press(Member member, Shown message, Shown.Control control) {
    return press(member, Origin.ephemeral(CHANNEL), control.press(message));
  }

  /** The modal that a press in a modal or on the Home tab brings. */
  Shown pressIn(Member member, Shown view, Shown.Control control) {
    return press(member, Origin.view(view.surface()), control.press(view));
  }

  /** What a press brings; a message instead of a modal is an apology. */
  Shown press(Member member, Origin origin, Press press) {
    int before = slack.calls().size();
    Answered answered = sender.press(member.id(), origin, press);
    Shown.acknowledged(answered);
    await().pollInterval(A_LOOK).atMost(PATIENCE).until(() -> !outcomes(before).isEmpty());
    Call outcome = outcomes(before).get(0);
    return outcome.method().startsWith("views.")
        ? new Shown(slack.modal(member.id()).orElseThrow())
        : new Shown(outcome.payload());
  }

  /** Views that Slack has taken, and what was said instead of a view. */
  private List<Call> outcomes(int before) {
    return slack.calls().stream()
        .skip(before)
        .filter(call -> OUTCOMES.contains(call.method()))
        .filter(call -> !call.method().startsWith("views.") || call.ok())
        .toList();
  }

  /** The status of a page, and what it says. */
  Page page(String path) {
    HttpRequest request = HttpRequest.newBuilder(URI.create(url(path))).build();
    try {
      HttpResponse<String> response =
          HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
      return new Page(response.statusCode(), response.body());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }

  record Page(int status, String text) {}

  private String url(String path) {
    return "http://127.0.0.1:" + application.port() + path;
  }

  @Override
  public void close() {
    slack.faults().heal();
    application.close();
    slack.close();
    try (var files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).forEach(RunningApp::delete);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static void delete(Path path) {
    try {
      Files.delete(path);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}

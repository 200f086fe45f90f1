package careermap;

import static careermap.Centre.KEN;
import static careermap.Centre.SAKURA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import careermap.database.TestEngine;
import careermap.slackstandin.Answered;
import careermap.slackstandin.Form;
import careermap.slackstandin.Link;
import careermap.slackstandin.Links;
import careermap.slackstandin.Origin;
import careermap.slackstandin.Press;
import careermap.slackstandin.SlackSender;
import careermap.slackstandin.StandInSlack;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Two whole processes on one PostgreSQL, to which one Slack deals out by a link each. */
@Tag("instances")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TwoLinksTest {
  private static final Logger LOG = LoggerFactory.getLogger(TwoLinksTest.class);

  private static final Pattern ANSWERS = Pattern.compile("career_map_answer_seconds_count (\\d+)");

  /** What is on its way by a link at the moment when it closes. */
  private static final int ON_THE_WAY = 2;

  private static final int PEOPLE = 4;
  private static final Origin CHANNEL = Origin.ephemeral(RunningApp.CHANNEL);

  @TempDir private static Path folder = Path.of("");
  private final HttpClient http = HttpClient.newHttpClient();
  private final StandInSlack slack = ServedApp.newSlack();
  private final Links links = slack.openLinks();
  private final SlackSender sender = links.sender(slack);
  private final GoalWriters writers = new GoalWriters(slack);
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final ServedApp[] serves = new ServedApp[2];
  private final Link[] own = new Link[2];
  private String url = "";

  @BeforeAll
  void moveIn() {
    url = TestEngine.emptyPostgresql();
    Centre.moveIn(folder, url);
    run();
    writers.open(by(0));
  }

  /** Whoever was killed by a test comes back. */
  @BeforeEach
  void run() {
    IntStream.range(0, 2)
        .filter(place -> serves[place] == null || !serves[place].isAlive())
        .forEach(this::start);
  }

  @AfterAll
  void close() {
    for (ServedApp one : serves) {
      one.close();
    }
    threads.shutdownNow();
    slack.close();
  }

  private void start(int place) {
    int links = this.links.all().size();
    serves[place] = ServedApp.beginByLink(slack, url);
    own[place] = this.links.await(links);
    serves[place].awaitReady();
    await().atMost(RunningApp.PATIENCE).until(() -> isReady(place));
  }

  private boolean isReady(int place) throws IOException, InterruptedException {
    return page(place, "/health/ready").statusCode() == 200;
  }

  private HttpResponse<String> page(int place, String path)
      throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(URI.create(serves[place].url(path))).build();
    return http.send(request, BodyHandlers.ofString());
  }

  private SlackSender by(int place) {
    return links.sender(slack, own[place]);
  }

  private static Shown card(SlackSender asked) {
    return Shown.in(asked.career("", SAKURA.id(), RunningApp.CHANNEL));
  }

  @Test
  void bothAnswerWhateverIsDealtToThem() {
    for (int place = 0; place < 2; place++) {
      SlackSender one = by(place);
      Shown card = card(one);
      assertThat(card.said()).startsWith("*いま* オペレーター");
      JsonObject pressed = opened(() -> one.press(SAKURA.id(), CHANNEL, first(card)));
      assertThat(pressed.toString()).contains("話したい");
      Form form = Form.of(goalForm(one)).choose("role", "SV");
      assertThat(Shown.in(one.submit(SAKURA.id(), form)).surface().toString()).contains("目標を決めました");
      int before = slack.calls("views.publish").size();
      Shown.acknowledged(one.homeOpened(KEN.id(), "home"));
      slack.awaitCalls("views.publish", before + 1);
    }
    IntStream.range(0, 2).forEach(i -> assertThat(own[i].acknowledged()).isGreaterThan(4));
  }

  private static Press first(Shown card) {
    return card.controls().get(0).press(card);
  }

  private JsonObject goalForm(SlackSender asked) {
    return opened(() -> asked.career("目標", SAKURA.id(), RunningApp.CHANNEL));
  }

  private JsonObject opened(Supplier<Answered> asked) {
    int before = slack.calls("views.open").size();
    Shown.acknowledged(asked.get());
    slack.awaitCalls("views.open", before + 1);
    await().atMost(RunningApp.PATIENCE).until(() -> slack.modal(SAKURA.id()).isPresent());
    return slack.modal(SAKURA.id()).orElseThrow();
  }

  @Test
  void anEventThatBothAreToldOfIsAnsweredOnce() throws Exception {
    new SameEvent(slack, url, List.of(by(0), by(1))).isAnsweredOnce();
  }

  @Test
  void aFileThatBothAreToldOfIsTakenUpOnce() {
    new SameEvent(slack, url, List.of(by(0), by(1))).ofAFileIsTakenUpOnce();
  }

  @Test
  void aRollingRestartLosesNothingThatWasTaken() throws Exception {
    int before = writers.kept();
    SteadyRequests requests = new SteadyRequests(slack, sender, writers);
    try (requests) {
      restart(0);
      restart(1);
    }
    report(requests);
    assertThat(requests.unacknowledged()).isLessThanOrEqualTo(2 * ON_THE_WAY);
    requests.haveBeenAnsweredWhereAcknowledged();
    assertThat(writers.kept()).isGreaterThan(before + 10);
    assertThat(writers.lostAt(url)).isEmpty();
  }

  private void report(SteadyRequests requests) {
    LOG.info(
        "{} answered, {} of them late, {} left to Slack, {} changes kept",
        requests.answered(),
        requests.late(),
        requests.unacknowledged(),
        writers.kept());
  }

  private void restart(int place) throws Exception {
    awaitAnswers(place);
    Link before = own[place];
    Answered underWay = stopWhileAnswering(place);
    assertThat(SteadyRequests.shown(slack, underWay)).startsWith("*いま* オペレーター");
    await().atMost(RunningApp.PATIENCE).until(() -> !before.isOpen());
    start(place);
    awaitAnswers(place);
  }

  /** Somebody asks this one before it stops, and is answered after it has begun to. */
  private Answered stopWhileAnswering(int place) throws Exception {
    SlackSender direct = by(place);
    CompletableFuture<Answered> underWay;
    CompletableFuture<Void> stopped;
    try (HeldGoals held = HeldGoals.at(url)) {
      underWay =
          CompletableFuture.supplyAsync(
              () -> direct.career("", SAKURA.id(), RunningApp.CHANNEL), threads);
      await().atMost(RunningApp.PATIENCE).until(() -> held.waiting() >= PEOPLE);
      stopped = CompletableFuture.runAsync(serves[place]::close, threads);
      await().atMost(RunningApp.PATIENCE).until(() -> isStopping(place));
    }
    stopped.join();
    return underWay.join();
  }

  private boolean isStopping(int place) throws IOException, InterruptedException {
    try {
      return !isReady(place);
    } catch (ConnectException stopped) {
      return true;
    }
  }

  private void awaitAnswers(int place) {
    int before = own[place].acknowledged();
    await().atMost(RunningApp.PATIENCE).until(() -> own[place].acknowledged() >= before + 20);
  }

  /** Slack says so ten seconds before it closes a link; both at once is the worst. */
  @Test
  void linksThatSlackRenewsLoseNothing() throws Exception {
    List<Link> before = List.of(own[0], own[1]);
    int number = links.all().size();
    SteadyRequests requests = new SteadyRequests(slack, sender, writers);
    List<Link> next;
    try (requests) {
      before.forEach(link -> link.disconnect("refresh_requested"));
      links.await(number + 1);
      next = links.all().subList(number, number + 2);
      assertThat(before).allMatch(Link::isOpen);
      before.forEach(Link::close);
      await()
          .atMost(RunningApp.PATIENCE)
          .until(() -> next.stream().allMatch(link -> link.acknowledged() >= 20));
    }
    requests.haveAllBeenAnswered();
    assertThat(links.standing()).hasSize(2);
    assertThat(isReady(0) && isReady(1)).isTrue();
    findOwn(next);
  }

  /** Whose link it is shows in who counts an answer by it. */
  private void findOwn(List<Link> next) throws Exception {
    int before = answers(0);
    card(links.sender(slack, next.get(0)));
    int first = answers(0) > before ? 0 : 1;
    own[first] = next.get(0);
    own[1 - first] = next.get(1);
  }

  private int answers(int place) throws IOException, InterruptedException {
    Matcher count = ANSWERS.matcher(page(place, "/metrics").body());
    return count.find() ? Integer.parseInt(count.group(1)) : 0;
  }

  @Test
  void aFrozenOneAndAKilledOneLeaveEverythingToTheOther() throws Exception {
    int before = slack.messagesTo(SAKURA.id()).size();
    signal("STOP");
    Answered lost = by(0).directMessage(SAKURA.id(), "次は?");
    assertThat(lost.status()).isZero();
    assertThat(by(1).retry(lost, 1, "timeout").status()).isEqualTo(200);
    await()
        .atMost(RunningApp.PATIENCE)
        .until(() -> slack.messagesTo(SAKURA.id()).size() == before + 1);
    signal("CONT");
    assertThat(card(by(0)).said()).startsWith("*いま* オペレーター");
    await()
        .during(Duration.ofSeconds(1))
        .atMost(RunningApp.PATIENCE)
        .until(() -> slack.messagesTo(SAKURA.id()).size() == before + 1);

    SteadyRequests requests = new SteadyRequests(slack, sender, writers);
    try (requests) {
      awaitAnswers(0);
      serves[0].kill();
      await().atMost(RunningApp.PATIENCE).until(() -> !own[0].isOpen());
      awaitAnswers(1);
    }
    assertThat(requests.unacknowledged()).isLessThanOrEqualTo(PEOPLE);
    assertThat(links.standing()).containsExactly(own[1]);
    assertThat(isReady(1)).isTrue();
  }

  private void signal(String name) throws IOException, InterruptedException {
    int done =
        new ProcessBuilder("kill", "-" + name, Long.toString(serves[0].pid())).start().waitFor();
    assertThat(done).isZero();
  }
}

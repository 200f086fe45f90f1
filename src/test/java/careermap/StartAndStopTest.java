package careermap;

import static careermap.Centre.AI;
import static careermap.Centre.RINA;
import static careermap.Centre.SAKURA;
import static careermap.Centre.STRANGER;
import static careermap.RunningApp.CHANNEL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import careermap.database.OnSqlite;
import careermap.slackstandin.Answered;
import careermap.slackstandin.Faults;
import careermap.slackstandin.Stall;
import careermap.slackstandin.StandInSlack;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How the app starts, says how it is, and stops. */
class StartAndStopTest {
  @Test
  void startsWhileSlackIsDownAndSaysSo() {
    try (LogTap log = LogTap.open();
        RunningApp app =
            RunningApp.whileSlackIsAway(slack -> slack.faults().html(Faults.ALL, 503, 10_000))) {
      assertThat(app.page("/health/ready").status()).isEqualTo(200);
      assertThat(app.career(SAKURA, "").said()).startsWith("*いま* オペレーター");
      await()
          .atMost(RunningApp.PATIENCE)
          .untilAsserted(
              () ->
                  assertThat(log.lines())
                      .anyMatch(line -> line.contains("Slack does not answer for the bot token")));
      app.slack().faults().heal();
      await()
          .atMost(RunningApp.PATIENCE)
          .untilAsserted(
              () -> assertThat(log.lines()).anyMatch(line -> line.contains("Slack knows the bot")));
    }
  }

  @Test
  void saysThatTheTokenIsNoGoodRatherThanThatSlackIsAway() {
    try (LogTap log = LogTap.open();
        RunningApp app =
            RunningApp.whileSlackIsAway(slack -> slack.fail("auth.test", "invalid_auth", 10_000))) {
      await()
          .atMost(RunningApp.PATIENCE)
          .untilAsserted(
              () ->
                  assertThat(log.lines())
                      .anyMatch(
                          line -> line.contains("accept SLACK_BOT_TOKEN (invalid_auth); install"))
                      .noneMatch(line -> line.contains("does not answer")));
      assertThat(app.page("/health/live").status()).isEqualTo(200);
    }
  }

  @Test
  void startsWithAnEmptyRoster() {
    try (RunningApp app = RunningApp.with((database, folder) -> {}, Map.of())) {
      assertThat(app.career(SAKURA, "").said()).startsWith("*名簿にお名前がまだありません*\n人事の担当の方が登録すると");
      assertThat(app.career(STRANGER, "チーム").findings()).isEmpty();
      assertThat(app.home(SAKURA).findings()).isEmpty();
      Shown desk = app.career(RINA, "人事");
      assertThat(desk.findings()).isEmpty();
      assertThat(desk.said()).contains("在籍している人は0人です。");
    }
  }

  @Test
  void saysHowItIs() {
    try (RunningApp app = RunningApp.start()) {
      app.career(SAKURA, "");
      assertThat(app.page("/health/live")).isEqualTo(new RunningApp.Page(200, "alive\n"));
      assertThat(app.page("/health/ready")).isEqualTo(new RunningApp.Page(200, "ready\n"));
      assertThat(app.page("/metrics").text())
          .contains("career_map_answer_seconds_count 1")
          .contains("career_map_answer_seconds_bucket{le=\"2.5\"}")
          .contains("career_map_waiting_work")
          .contains("jvm_memory_used_bytes")
          .doesNotContain(SAKURA.id(), "田中");
    }
  }

  @Test
  void countsWhatSlackRefuses() {
    try (RunningApp app = RunningApp.start()) {
      app.slack().fail("views.publish", "internal_error", 2);
      app.sender().homeOpened(SAKURA.id(), "home");
      app.slack().awaitCalls("views.publish", 2);
      await()
          .atMost(RunningApp.PATIENCE)
          .untilAsserted(
              () ->
                  assertThat(app.page("/metrics").text())
                      .contains(
                          "career_map_slack_refusals_total"
                              + "{kind=\"away\",method=\"views.publish\"} 2.0"));
    }
  }

  @Test
  @OnSqlite
  void isNotReadyWhileTheDatabaseIsGone() throws IOException {
    try (RunningApp app = RunningApp.start()) {
      Path file = app.folder().resolve("career-map.db");
      Path away = app.folder().resolve("away.db");
      Files.move(file, away);
      assertThat(app.page("/health/ready")).isEqualTo(new RunningApp.Page(503, "not ready\n"));
      assertThat(app.page("/health/live").status()).isEqualTo(200);
      Files.move(away, file, StandardCopyOption.REPLACE_EXISTING);
      assertThat(app.page("/health/ready").status()).isEqualTo(200);
    }
  }

  @Test
  void isNotReadyWhileItStops() {
    Stall stall = new Stall();
    try (RunningApp app =
        RunningApp.whileSlackIsAway(slack -> slack.faults().stall("users.lookupByEmail", stall))) {
      stall.awaitArrival();
      CompletableFuture<Void> stopping = CompletableFuture.runAsync(app::stop);
      await().atMost(RunningApp.PATIENCE).until(() -> app.page("/health/ready").status() == 503);
      assertThat(app.page("/health/live").status()).isEqualTo(200);
      stall.release();
      stopping.join();
    }
  }

  @Test
  void finishesTheRequestUnderWayBeforeItStops() throws Exception {
    Stall stall = new Stall();
    Stall second = new Stall();
    try (RunningApp app =
        RunningApp.whileSlackIsAway(slack -> holdQuestionsAboutPeople(slack, stall, second))) {
      CompletableFuture<Answered> asking =
          CompletableFuture.supplyAsync(() -> app.sender().career("", AI.id(), CHANNEL));
      stall.awaitArrival();
      second.awaitArrival();
      CompletableFuture<Void> stopping = CompletableFuture.runAsync(app::stop);
      Answered answered = asking.get(20, TimeUnit.SECONDS);
      assertThat(answered.status()).isEqualTo(200);
      await().atMost(RunningApp.PATIENCE).until(() -> isClosed(app));
      assertThat(stopping).isNotDone();
      stall.release();
      second.release();
      assertThat(app.answer(answered).said()).contains("Senior operator");
      stopping.get(30, TimeUnit.SECONDS);
    }
  }

  /** One for the request and one for the round that asks about everybody, whoever comes first. */
  private static void holdQuestionsAboutPeople(StandInSlack slack, Stall... stalls) {
    Stream.of(stalls).forEach(stall -> slack.faults().stall("users.info", stall));
  }

  private static boolean isClosed(RunningApp app) {
    try {
      app.page("/health/live");
      return false;
    } catch (UncheckedIOException refused) {
      return true;
    }
  }

  @Test
  void leavesNoThreadsBehind() {
    RunningApp.start().close();
    await()
        .atMost(RunningApp.PATIENCE)
        .untilAsserted(
            () ->
                assertThat(Thread.getAllStackTraces().keySet())
                    .extracting(Thread::getName)
                    .noneMatch(name -> name.startsWith("worker-") || name.startsWith("db-sched"))
                    .noneMatch(name -> name.startsWith("http-") || name.startsWith("handshake")));
  }

  @Test
  @OnSqlite
  void refusesToServeFromAFileTwice() throws Exception {
    try (RunningApp app = RunningApp.start()) {
      Process second = serve(app);
      String said = new String(second.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(second.waitFor()).isEqualTo(1);
      assertThat(said.lines().toList())
          .singleElement()
          .asString()
          .startsWith("DATABASE_URL: ")
          .endsWith(" では、別の serve がすでに動いています。先に止めてください。");
      assertThat(app.career(SAKURA, "").said()).startsWith("*いま* オペレーター");
    }
  }

  private static Process serve(RunningApp app) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            "careermap.Main",
            "serve");
    builder
        .environment()
        .putAll(
            Map.of(
                "DATABASE_URL",
                Centre.url(app.folder()),
                "SLACK_BOT_TOKEN",
                "xoxb-second",
                "SLACK_SIGNING_SECRET",
                RunningApp.SECRET,
                "SLACK_API_URL",
                app.slack().apiUrl(),
                "PORT",
                "0"));
    Process process = builder.start();
    process.onExit().orTimeout(Duration.ofMinutes(1).toSeconds(), TimeUnit.SECONDS);
    return process;
  }
}

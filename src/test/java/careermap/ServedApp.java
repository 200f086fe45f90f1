package careermap;

import careermap.slackstandin.Member;
import careermap.slackstandin.SlackSender;
import careermap.slackstandin.StandInSlack;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code serve} in a process of its own, to be killed, starved and cut off. */
final class ServedApp implements AutoCloseable {
  private static final Pattern READY =
      Pattern.compile("\"kvpList\":\\s*\\[\\s*\\{\\s*\"port\":\\s*\"?(\\d+)");
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final StandInSlack slack;
  private final Process process;
  private final long started = System.nanoTime();
  private final List<String> lines = new CopyOnWriteArrayList<>();
  private final CompletableFuture<Integer> port = new CompletableFuture<>();

  private ServedApp(StandInSlack slack, Process process) {
    this.slack = slack;
    this.process = process;
    Thread reading = new Thread(this::read, "log of serve");
    reading.setDaemon(true);
    reading.start();
  }

  /** With the people of the {@link Centre} in {@code slack}. */
  static ServedApp begin(StandInSlack slack, Path folder) {
    return begin(slack, folder, List.of());
  }

  /**
   * @param within the command that makes the surroundings and then runs what follows it
   */
  static ServedApp begin(StandInSlack slack, Path folder, List<String> within) {
    return new ServedApp(slack, process(settings(slack, folder), within, "serve"));
  }

  /** One of several on the same tables. */
  static ServedApp begin(StandInSlack slack, String url) {
    return begin(slack, url, Map.of());
  }

  /** One of several on the same tables, to which Slack's requests come by a link. */
  static ServedApp beginByLink(StandInSlack slack, String url) {
    return begin(slack, url, Map.of("SLACK_APP_TOKEN", StandInSlack.APP_TOKEN));
  }

  /**
   * @param more settings that are added to the usual ones, or take their place
   */
  static ServedApp begin(StandInSlack slack, String url, Map<String, String> more) {
    Map<String, String> settings = new HashMap<>(settings(slack, url));
    settings.put("MESSAGES_PER_SECOND", "20");
    settings.putAll(more);
    return new ServedApp(slack, process(settings, List.of(), "serve"));
  }

  /** Another command, beside or instead of it. */
  static Process command(StandInSlack slack, Path folder, String... arguments) {
    return process(settings(slack, folder), List.of(), arguments);
  }

  private static Process process(
      Map<String, String> settings, List<String> within, String... arguments) {
    List<String> command = new ArrayList<>(within);
    command.addAll(
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx160m",
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-cp",
            System.getProperty("java.class.path"),
            "careermap.Main"));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().putAll(settings);
    try {
      return builder.start();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static Map<String, String> settings(StandInSlack slack, Path folder) {
    return settings(slack, Centre.url(folder));
  }

  private static Map<String, String> settings(StandInSlack slack, String url) {
    return Map.of(
        "DATABASE_URL",
        url,
        "SLACK_BOT_TOKEN",
        StandInSlack.BOT_TOKEN,
        "SLACK_SIGNING_SECRET",
        RunningApp.SECRET,
        "SLACK_API_URL",
        slack.apiUrl(),
        "HR_USER_IDS",
        Centre.RINA.id(),
        "PORT",
        "0");
  }

  /** A Slack in which everybody is. */
  static StandInSlack newSlack() {
    return StandInSlack.start()
        .with(Centre.ALL.toArray(Member[]::new))
        .withChannel(RunningApp.CHANNEL, "general");
  }

  private void read() {
    try (InputStream log = process.getInputStream();
        BufferedReader text =
            new BufferedReader(new InputStreamReader(log, StandardCharsets.UTF_8))) {
      text.lines().forEach(this::take);
    } catch (IOException | UncheckedIOException killed) {
      lines.add(killed.toString());
    }
    port.completeExceptionally(new IllegalStateException("serve has ended: " + lines));
  }

  private void take(String line) {
    lines.add(line);
    Matcher ready = READY.matcher(line);
    if (line.contains("\"ready\"") && ready.find()) {
      port.complete(Integer.valueOf(ready.group(1)));
    }
  }

  /** Waits until it is ready, and returns how long that took. */
  Duration awaitReady() {
    port.orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
    return Duration.ofNanos(System.nanoTime() - started);
  }

  SlackSender sender() {
    awaitReady();
    return new SlackSender(slack, url(""), RunningApp.SECRET);
  }

  String url(String path) {
    return "http://127.0.0.1:" + port.join() + path;
  }

  int port() {
    return port.join();
  }

  List<String> lines() {
    return lines;
  }

  long pid() {
    return process.pid();
  }

  boolean isAlive() {
    return process.isAlive();
  }

  /** Without a word: {@code kill -9}. */
  void kill() {
    process.destroyForcibly().onExit().join();
  }

  /** As an operator does. */
  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
        kill();
      }
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
      kill();
    }
  }
}

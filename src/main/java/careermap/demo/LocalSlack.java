package careermap.demo;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The local Slack, from its start until it is closed. */
record LocalSlack(Process process, URI page, Path log) implements AutoCloseable {
  private static final String CONFIG = "workspace.json";
  private static final String LOG = "local-slack.log";
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final int PAUSE_MILLIS = 50;

  static LocalSlack start(Path program, Folder folder, Wiring wiring, URI events)
      throws IOException {
    String workspace = new Workspace(wiring.centre(), wiring.secret()).toJson(events);
    Files.writeString(folder.resolve(CONFIG), workspace);
    return new LocalSlack(
        process(program, folder, wiring.pagePort()),
        URI.create("http://localhost:" + wiring.pagePort()),
        folder.resolve(LOG));
  }

  private static Process process(Path program, Folder folder, int port) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command(program, port));
    builder.environment().put("TMPDIR", folder.path().toString());
    builder.directory(folder.path().toFile()).redirectErrorStream(true);
    return builder.redirectOutput(folder.resolve(LOG).toFile()).start();
  }

  private static List<String> command(Path program, int port) {
    return List.of(
        program.toString(), "--config", CONFIG, "--port", "" + port, "--files-dir", "files");
  }

  /** Comes back once the page can be opened. */
  void awaitHealth() throws InterruptedException {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (!isHealthy()) {
      if (process.waitFor(PAUSE_MILLIS, TimeUnit.MILLISECONDS) || System.nanoTime() > deadline) {
        throw notStarted();
      }
    }
  }

  private boolean isHealthy() throws InterruptedException {
    HttpRequest state = HttpRequest.newBuilder(page.resolve("/_control/state")).build();
    try {
      return HttpClient.newHttpClient()
              .send(state, HttpResponse.BodyHandlers.discarding())
              .statusCode()
          == 200;
    } catch (IOException notYet) {
      return false;
    }
  }

  private DemoFailure notStarted() {
    return new DemoFailure(
        "ローカルのSlackを始められませんでした。くわしくは " + log + " をご覧ください。",
        "The local Slack did not start; see " + log + ".");
  }

  @Override
  public void close() {
    process.destroy();
    if (!hasEnded()) {
      process.destroyForcibly();
    }
  }

  private boolean hasEnded() {
    try {
      return process.waitFor(2, TimeUnit.SECONDS);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}

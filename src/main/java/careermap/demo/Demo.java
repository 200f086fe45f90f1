package careermap.demo;

import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;

/** Starts a local Slack, a sample centre and the app, wired together, and ends them all. */
public final class Demo implements AutoCloseable {
  private static final int APP_PORT = 3000;
  private static final int PAGE_PORT = 3100;

  private final Path folder;
  private final SampleCentre centre;
  private final Clock clock;
  private final App app;
  private final Parts parts = new Parts();

  /**
   * A demo that is not started yet.
   *
   * @param folder holds all that the demo makes
   * @param clock the app's own, in the centre's zone; the sample centre's people stand where they
   *     should on its day
   */
  public Demo(Path folder, Clock clock, App app) {
    this.folder = folder.toAbsolutePath().normalize();
    this.centre = SampleCentre.on(LocalDate.now(clock));
    this.clock = clock;
    this.app = app;
  }

  /** Starts, says what to do and goes on until the process is told to end. */
  public void run(PrintStream out) throws Exception {
    Runtime.getRuntime().addShutdownHook(new Thread(this::end, "demo-end"));
    out.println("お試しを準備しています。 Preparing the trial. (" + folder + ")");
    LocalSlack slack = start();
    out.print(guide(slack.page()));
    slack.process().waitFor();
  }

  /** Starts and gives the address of the page. */
  public URI open() throws Exception {
    return start().page();
  }

  private LocalSlack start() throws Exception {
    Path program = new Download(folder, Machine.here()).program(parts);
    Folder run = parts.add(Folder.in(folder));
    Wiring wiring = Wiring.of(centre, Ports.free(PAGE_PORT), Ports.free(APP_PORT));
    GoBetween between = parts.add(wiring.goBetween(SampleMap.fromBundled().writeTo(maps()), clock));
    LocalSlack slack = parts.add(LocalSlack.start(program, run, wiring, between.events()));
    slack.awaitHealth();
    parts.add(app.start(wiring.settings(between.api(), run), centre.writeTo(run.path())));
    return slack;
  }

  private Path maps() {
    return folder.resolve("maps");
  }

  private String guide(URI page) {
    return Resource.text("guide.txt")
        .replace("{page}", page.toString())
        .replace("{map}", maps().resolve(SampleMap.NAME).toString())
        .replace("{folder}", folder.toString());
  }

  private void end() {
    try {
      close();
    } catch (Exception failed) {
      System.err.println("demo: " + failed);
    }
  }

  @Override
  public void close() throws Exception {
    parts.close();
  }
}

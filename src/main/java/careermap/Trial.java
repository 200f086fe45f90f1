package careermap;

import careermap.access.KeepChange;
import careermap.database.Database;
import careermap.demo.App;
import careermap.demo.CentreFiles;
import careermap.demo.Demo;
import careermap.demo.Rehearsal;
import careermap.file.Tables;
import careermap.history.ImportHistory;
import careermap.map.Problem;
import careermap.person.Employer;
import careermap.person.ImportRoster;
import careermap.person.RosterImport;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/** Runs the app with a sample centre in a local Slack until the process is told to end. */
record Trial(Clock clock) implements Callable<Integer>, App {
  private static final Path FOLDER = Path.of("data", "demo");
  private static final ZoneId ZONE = ZoneId.of("Asia/Tokyo");

  @Override
  public Integer call() throws Exception {
    try (Demo demo = in(FOLDER)) {
      demo.run(System.out);
      return 0;
    }
  }

  /** Starts and ends without a Slack. */
  int rehearse() throws Exception {
    Rehearsal.inTemporaryFolder(clock.withZone(ZONE), this).run(System.out);
    return 0;
  }

  Demo in(Path folder) {
    return new Demo(folder, clock.withZone(ZONE), this);
  }

  @Override
  public AutoCloseable start(Map<String, String> values, CentreFiles centre) {
    Settings settings = Settings.of(values);
    try (Database database = Application.database(settings, clock)) {
      takeIn(centre, database);
      database.actingBook(clock).allow(Employer.of("みらいスタッフ"), "E0002");
      new SampleReminders(database, clock.withZone(ZONE)).arrange();
      new SampleOpenings(database, clock.withZone(ZONE)).arrange();
    }
    return Application.start(settings, clock);
  }

  private void takeIn(CentreFiles centre, Database database) {
    Tables tables = new Tables();
    expectNone(
        new ImportRoster(database.people(), database.maps(), clock)
            .from(tables.read(centre.roster()), new RosterImport.Wish(false, false))
            .problems());
    expectNone(
        new ImportHistory(
                database.people(),
                database.pastEvents(),
                database.maps(),
                new KeepChange(database.auditTrail(), clock),
                clock)
            .from(tables.read(centre.history()), false)
            .problems());
  }

  private static void expectNone(List<Problem> problems) {
    if (!problems.isEmpty()) {
      throw new IllegalStateException("the sample centre has faults: " + problems);
    }
  }
}

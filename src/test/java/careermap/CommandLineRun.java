package careermap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Commands beside a running app, on its database. */
final class CommandLineRun {
  private CommandLineRun() {}

  /** What each command that only looks gives away. */
  static List<String> everyLook(RunningApp app) {
    return List.of(
        of(app, "people", "export"),
        of(app, "map", "export"),
        of(app, "map", "list"),
        of(app, "show", "tanaka@example.com"),
        of(app, "show", "sato@example.com", "--format", "json"),
        of(app, "reminders", "preview", "--from", "2026-12-07", "--to", "2027-03-31"));
  }

  static String of(RunningApp app, String... arguments) {
    Ended ended = ended(app, arguments);
    assertThat(ended.exit()).as("%s", ended.said()).isZero();
    return ended.said();
  }

  /** The same, whether it did all that it should or not. */
  static Ended ended(RunningApp app, String... arguments) {
    PrintStream out = System.out;
    ByteArrayOutputStream data = new ByteArrayOutputStream();
    StringWriter said = new StringWriter();
    try (CommandDatabase database = new CommandDatabase(app.settings());
        PrintStream instead = new PrintStream(data, true, StandardCharsets.UTF_8)) {
      System.setOut(instead);
      int exit =
          Main.commandLine(app.settings(), database)
              .setOut(new PrintWriter(said))
              .setErr(new PrintWriter(said))
              .execute(arguments);
      return new Ended(exit, data.toString(StandardCharsets.UTF_8) + said);
    } finally {
      System.setOut(out);
    }
  }

  /** How a command ended, and what it wrote and said. */
  record Ended(int exit, String said) {}
}

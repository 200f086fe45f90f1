package careermap;

import careermap.access.KeepChange;
import careermap.console.CareerMapCommand;
import careermap.console.Copies;
import careermap.console.DemoCommand;
import careermap.console.DoctorCommand;
import careermap.console.Progress;
import careermap.console.RehearseCommand;
import careermap.console.Rosters;
import careermap.console.RowCounting;
import careermap.console.ServeCommand;
import careermap.console.ShowCommand;
import careermap.console.Standards;
import careermap.database.Database;
import careermap.database.DatabaseUnavailable;
import careermap.demo.DemoFailure;
import careermap.file.Tables;
import careermap.guidance.ShowCareer;
import careermap.map.Language;
import careermap.refusal.Busy;
import careermap.slack.CardForCommandLine;
import io.github.cdimascio.dotenv.Dotenv;
import io.github.cdimascio.dotenv.DotenvException;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine;

/** The command line: every command, and what it is made of. */
public final class Main {
  private static final Clock CLOCK = Clock.systemUTC();

  private static final Set<String> SERVERS = Set.of("serve", "demo");

  private static final String NO_FOLDER = "no-such-folder";

  private Main() {}

  public static void main(String[] arguments) {
    System.exit(run(settings(), arguments));
  }

  private static int run(Settings settings, String... arguments) {
    try (CommandDatabase database = new CommandDatabase(settings)) {
      return commandLine(settings, database).execute(arguments);
    }
  }

  static CommandLine commandLine(Settings settings, CommandDatabase database) {
    Copies copies = new CopyCommands(settings, database).commands();
    Rosters rosters = new PeopleFiles(settings, database).commands();
    return new CommandLine(new CareerMapCommand())
        .addSubcommand(new ServeCommand(new Serve(settings)))
        .addSubcommand(new DemoCommand(new Trial(CLOCK)))
        .addSubcommand(new RehearseCommand(() -> new Trial(CLOCK).rehearse()))
        .addSubcommand(new DoctorCommand(() -> new Doctor(settings, CLOCK).get()))
        .addSubcommand(
            new ShowCommand(
                (who, language, json) -> card(settings, database.open(), who, language, json)))
        .addSubcommand(rosters.people())
        .addSubcommand(rosters.history())
        .addSubcommand(new PrivacyCommands(settings, database).commands().person())
        .addSubcommand(new PrivacyCommands(settings, database).audits().audit())
        .addSubcommand(new MapCommands(settings, database).commands().map())
        .addSubcommand(standards(settings, database).standard())
        .addSubcommand(new ReminderCommands(settings, database).commands().reminders())
        .addSubcommand(copies.backup())
        .addSubcommand(copies.restoring())
        .addSubcommand(ReportRoom.command(settings, database, CLOCK))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setOut(Terminal.to(System.out))
        .setErr(Terminal.to(System.err))
        .setExecutionStrategy(parsed -> execute(settings, parsed))
        .setExecutionExceptionHandler(Main::failed);
  }

  private static Standards standards(Settings settings, CommandDatabase database) {
    return new Standards(
        settings::locale,
        new Tables()::read,
        () -> database.open().abilityStandards(),
        () -> new KeepChange(database.open().auditTrail(), CLOCK));
  }

  /** {@code serve} and {@code demo} have no end to wait for. */
  private static int execute(Settings settings, CommandLine.ParseResult parsed) {
    CommandLine commandLine = parsed.commandSpec().commandLine();
    if (isServe(parsed) || showsRows(parsed) || !Terminal.isWatched()) {
      return new CommandLine.RunLast().execute(parsed);
    }
    try (Progress progress =
        Progress.to(commandLine.getErr(), settings.locale(), Duration.ofSeconds(1))) {
      return new CommandLine.RunLast().execute(parsed);
    }
  }

  /** What counts its rows needs no other word that it is at work. */
  private static boolean showsRows(CommandLine.ParseResult parsed) {
    return parsed.asCommandLineList().stream()
        .map(CommandLine::getCommandSpec)
        .anyMatch(command -> command.userObject() instanceof RowCounting);
  }

  private static boolean isServe(CommandLine.ParseResult parsed) {
    return parsed.hasSubcommand() && SERVERS.contains(parsed.subcommand().commandSpec().name());
  }

  private static Optional<String> card(
      Settings settings, Database database, String who, Optional<Language> language, boolean json) {
    CardForCommandLine cards =
        new CardForCommandLine(
            database.people(),
            database.standings(),
            new ShowCareer(database.maps(), database.chances().withoutHands(), CLOCK),
            new MapRoom(settings, database, CLOCK).showNews(),
            database.accessLog(),
            CLOCK,
            settings.timeZone());
    return cards
        .of(who, language.orElseGet(settings::locale))
        .map(card -> json ? card.json() : card.text());
  }

  /** The environment goes before the {@code .env} of the working folder. */
  private static Settings settings() {
    Dotenv file = dotenv();
    Map<String, String> values = new HashMap<>();
    for (String name : Settings.NAMES) {
      String value = file.get(name);
      if (value != null) {
        values.put(name, value);
      }
    }
    return Settings.of(values);
  }

  private static Dotenv dotenv() {
    try {
      return Dotenv.configure().ignoreIfMissing().ignoreIfMalformed().load();
    } catch (DotenvException unreadable) {
      System.err.println(".env cannot be read and is left out; make it a readable file");
      return Dotenv.configure().directory(NO_FOLDER).ignoreIfMissing().load();
    }
  }

  /** What a person can mend is one line; anything else is our fault and shows where. */
  private static int failed(
      Exception failure, CommandLine commandLine, CommandLine.ParseResult parsed) throws Exception {
    if (failure instanceof WrongSetting
        || failure instanceof DatabaseUnavailable
        || failure instanceof DemoFailure) {
      commandLine.getErr().println(failure.getMessage());
      return CommandLine.ExitCode.SOFTWARE;
    }
    if (failure instanceof Busy) {
      commandLine
          .getErr()
          .println(
              "ただいまデータベースが混み合っています。少しおいて、もう一度お試しください。"
                  + " / The database is busy. Please try again in a moment.");
      return CommandLine.ExitCode.SOFTWARE;
    }
    throw failure;
  }
}

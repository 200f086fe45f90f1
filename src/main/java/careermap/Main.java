package careermap;

import careermap.access.KeepChange;
import careermap.console.CareerMapCommand;
import careermap.console.CommandList;
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
import careermap.map.Phrase;
import careermap.refusal.Busy;
import careermap.slack.CardForCommandLine;
import careermap.slack.UnreadableProxy;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import picocli.CommandLine;

/** The command line: every command, and what it is made of. */
public final class Main {
  private static final Clock CLOCK = Clock.systemUTC();

  private static final Phrase BUSY =
      new Phrase(
          "ただいまデータベースが混み合っています。少しおいて、もう一度お試しください。",
          "The database is busy. Please try again in a moment.");

  private static final Set<String> SERVERS = Set.of("serve", "demo");

  private static final Set<String> NO_WORD_OF_SETTINGS = Set.of("doctor", "demo", "rehearse");

  private static final Path FOLDER = Path.of(".");

  private Main() {}

  public static void main(String[] arguments) {
    System.exit(run(Settings.of(SettingsFile.in(FOLDER), System.getenv()), arguments));
  }

  static int run(Settings settings, String... arguments) {
    UncaughtFailure.isLogged();
    try (CommandDatabase database = new CommandDatabase(settings)) {
      return commandLine(settings, database).execute(arguments);
    }
  }

  static CommandLine commandLine(Settings settings, CommandDatabase database) {
    Copies copies = new CopyCommands(settings, database).commands();
    Rosters rosters = new PeopleFiles(settings, database).commands();
    CommandLine commandLine =
        new CommandLine(new CareerMapCommand())
            .addSubcommand(new ServeCommand(new Serve(settings, Terminal.to(System.err))))
            .addSubcommand(new DemoCommand(new Trial(CLOCK)))
            .addSubcommand(new RehearseCommand(() -> new Trial(CLOCK).rehearse()))
            .addSubcommand(
                new DoctorCommand(settings::language, () -> new Doctor(settings, CLOCK).get()))
            .addSubcommand(
                new ShowCommand(
                    settings::locale,
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
            .setExecutionExceptionHandler(
                (failure, command, parsed) -> failed(failure, command, settings.language()));
    CommandList.into(commandLine);
    return commandLine;
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
    if (!goesByFile(settings, parsed)) {
      return CommandLine.ExitCode.SOFTWARE;
    }
    CommandLine commandLine = parsed.commandSpec().commandLine();
    if (isOneOf(SERVERS, parsed) || showsRows(parsed) || !Terminal.isWatched()) {
      return new CommandLine.RunLast().execute(parsed);
    }
    try (Progress progress =
        Progress.to(commandLine.getErr(), settings.locale(), Duration.ofSeconds(1))) {
      return new CommandLine.RunLast().execute(parsed);
    }
  }

  /** Whether the file with settings can be gone by; tells what of it is not taken. */
  private static boolean goesByFile(Settings settings, CommandLine.ParseResult parsed) {
    if (isOneOf(NO_WORD_OF_SETTINGS, parsed)) {
      return true;
    }
    SettingsFile file = settings.file();
    Stream.of(file.faults(), file.leftOut())
        .flatMap(List::stream)
        .map(said -> said.in(settings.language()))
        .forEach(parsed.commandSpec().commandLine().getErr()::println);
    return file.faults().isEmpty();
  }

  /** What counts its rows needs no other word that it is at work. */
  private static boolean showsRows(CommandLine.ParseResult parsed) {
    return parsed.asCommandLineList().stream()
        .map(CommandLine::getCommandSpec)
        .anyMatch(command -> command.userObject() instanceof RowCounting);
  }

  private static boolean isOneOf(Set<String> names, CommandLine.ParseResult parsed) {
    return parsed.hasSubcommand() && names.contains(parsed.subcommand().commandSpec().name());
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

  /** What a person can mend is one line; anything else is our fault and shows where. */
  private static int failed(Exception failure, CommandLine command, Language language)
      throws Exception {
    if (failure instanceof DemoFailure both) {
      command.getErr().println(both.getMessage());
    } else {
      command.getErr().println(mendable(failure).orElseThrow(() -> failure).in(language));
    }
    return CommandLine.ExitCode.SOFTWARE;
  }

  private static Optional<Phrase> mendable(Exception failure) {
    if (failure instanceof WrongSetting wrong) {
      return Optional.of(wrong.said());
    }
    if (failure instanceof DatabaseUnavailable unavailable) {
      return Optional.of(unavailable.said());
    }
    if (failure instanceof UnreadableProxy proxy) {
      return Optional.of(proxy.said());
    }
    return failure instanceof Busy ? Optional.of(BUSY) : Optional.empty();
  }
}

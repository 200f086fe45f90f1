package careermap;

import careermap.console.CareerMapCommand;
import careermap.console.DoctorCommand;
import careermap.console.ServeCommand;
import careermap.console.ShowCommand;
import careermap.database.Database;
import careermap.database.DatabaseUnavailable;
import careermap.guidance.ShowCareer;
import careermap.map.Language;
import careermap.slack.CardForCommandLine;
import io.github.cdimascio.dotenv.Dotenv;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine;

/** The command line: every command, and what it is made of. */
public final class Main {
  private static final Clock CLOCK = Clock.systemUTC();

  private Main() {}

  public static void main(String[] arguments) {
    System.exit(commandLine(settings()).execute(arguments));
  }

  static CommandLine commandLine(Settings settings) {
    return new CommandLine(new CareerMapCommand())
        .addSubcommand(new ServeCommand(new Serve(settings)))
        .addSubcommand(new DoctorCommand(() -> new Doctor(settings, CLOCK).get()))
        .addSubcommand(
            new ShowCommand((who, language, json) -> card(settings, who, language, json)))
        .setExecutionExceptionHandler(Main::failed);
  }

  private static Optional<String> card(
      Settings settings, String who, Optional<Language> language, boolean json) {
    try (Database database = Application.database(settings, CLOCK)) {
      CardForCommandLine cards =
          new CardForCommandLine(
              database.people(),
              database.standings(),
              new ShowCareer(database.maps(), CLOCK),
              database.accessLog(),
              CLOCK,
              settings.timeZone());
      return cards
          .of(who, language.orElseGet(settings::locale))
          .map(card -> json ? card.json() : card.text());
    }
  }

  /** The environment goes before the {@code .env} of the working folder. */
  private static Settings settings() {
    Dotenv file = Dotenv.configure().ignoreIfMissing().ignoreIfMalformed().load();
    Map<String, String> values = new HashMap<>();
    for (String name : Settings.NAMES) {
      String value = file.get(name);
      if (value != null) {
        values.put(name, value);
      }
    }
    return Settings.of(values);
  }

  /** What a person can mend is one line; anything else is our fault and shows where. */
  private static int failed(
      Exception failure, CommandLine commandLine, CommandLine.ParseResult parsed) throws Exception {
    if (failure instanceof WrongSetting || failure instanceof DatabaseUnavailable) {
      commandLine.getErr().println(failure.getMessage());
      return CommandLine.ExitCode.SOFTWARE;
    }
    throw failure;
  }
}

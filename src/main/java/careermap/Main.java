package careermap;

import careermap.console.CareerMapCommand;
import careermap.console.DemoCommand;
import careermap.console.ServeCommand;
import careermap.database.DatabaseUnavailable;
import careermap.demo.DemoFailure;
import io.github.cdimascio.dotenv.Dotenv;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import picocli.CommandLine;

/** The command line: every command, and what it is made of. */
public final class Main {
  private Main() {}

  public static void main(String[] arguments) {
    System.exit(commandLine(settings()).execute(arguments));
  }

  static CommandLine commandLine(Settings settings) {
    return new CommandLine(new CareerMapCommand())
        .addSubcommand(new ServeCommand(new Serve(settings)))
        .addSubcommand(new DemoCommand(new Trial(Clock.systemUTC())))
        .setExecutionExceptionHandler(Main::failed);
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
    if (failure instanceof WrongSetting
        || failure instanceof DatabaseUnavailable
        || failure instanceof DemoFailure) {
      commandLine.getErr().println(failure.getMessage());
      return CommandLine.ExitCode.SOFTWARE;
    }
    throw failure;
  }
}

package careermap.console;

import careermap.map.Language;
import java.nio.file.Path;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import picocli.CommandLine;

/**
 * The commands about copies of the database.
 *
 * @param backUp writes one to a file, and says how many bytes it has
 * @param restore puts one in the database's place, and says how many people it knows
 */
public record Copies(
    Supplier<Language> language, ToLongFunction<Path> backUp, ToLongFunction<Path> restore) {

  public CommandLine backup() {
    return new CommandLine(new BackupCommand(language, backUp));
  }

  public CommandLine restoring() {
    return new CommandLine(new RestoreCommand(language, restore));
  }
}

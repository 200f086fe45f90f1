package careermap.console;

import careermap.map.Draft;
import careermap.map.Language;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.function.Function;
import java.util.function.Supplier;
import picocli.CommandLine;

/**
 * The commands about the map.
 *
 * @param archive asked for when a command runs, so that a check and help need no database
 */
public record Maps(
    Supplier<Language> language,
    Supplier<ZoneId> zone,
    Function<Path, Draft> files,
    Supplier<MapArchive> archive,
    Supplier<MapCounter> counter,
    MapPrinter printer,
    ExportDoor door) {
  public CommandLine map() {
    return new CommandLine(new MapCommand())
        .addSubcommand(new MapCheckCommand(language, files))
        .addSubcommand(new MapDiffCommand(language, new MapOperand(files, archive)))
        .addSubcommand(new MapPublishCommand(language, files, counter))
        .addSubcommand(new MapListCommand(language, zone, archive))
        .addSubcommand(new MapExportCommand(language, archive, printer, door));
  }
}

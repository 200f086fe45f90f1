package careermap.console;

import careermap.map.Language;
import careermap.map.MapFiles;
import java.time.ZoneId;
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
    MapFiles files,
    Supplier<MapArchive> archive,
    MapPrinter printer,
    ExportDoor door) {
  public CommandLine map() {
    MapSources sources = new MapSources(files);
    return new CommandLine(new MapCommand())
        .addSubcommand(new MapCheckCommand(language, sources))
        .addSubcommand(new MapDiffCommand(language, new MapOperand(sources, archive)))
        .addSubcommand(new MapListCommand(language, zone, archive))
        .addSubcommand(new MapExportCommand(language, archive, printer, door));
  }
}

package careermap.console;

import careermap.history.ImportHistory;
import careermap.map.Language;
import careermap.person.ExportRoster;
import careermap.person.RosterImport;
import careermap.table.Table;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import picocli.CommandLine;

/**
 * The commands about people from files, {@code people} and {@code history}.
 *
 * <p>Use cases and language are asked for when a command runs, so that help needs no database.
 *
 * @param csv the bytes of a table, for {@code data}
 * @param data where bytes go, whatever the terminal's encoding
 */
public record Rosters(
    Supplier<Language> language,
    Function<Path, Table> tables,
    Function<Table, byte[]> csv,
    OutputStream data,
    Supplier<BiFunction<Table, RosterImport.Wish, RosterImport>> importRoster,
    Supplier<ExportRoster> exportRoster,
    Supplier<ImportHistory> importHistory) {

  public CommandLine people() {
    return new CommandLine(new PeopleCommand())
        .addSubcommand(new PeopleImportCommand(language, tables, importRoster))
        .addSubcommand(new PeopleExportCommand(csv, data, exportRoster));
  }

  public CommandLine history() {
    return new CommandLine(new HistoryCommand())
        .addSubcommand(new HistoryImportCommand(language, tables, importHistory));
  }
}

package careermap.console;

import careermap.access.KeepChange;
import careermap.map.Language;
import careermap.standard.AbilityStandards;
import careermap.standard.ImportStandard;
import careermap.table.Table;
import java.nio.file.Path;
import java.util.function.Function;
import java.util.function.Supplier;
import picocli.CommandLine;

/**
 * The commands about ability standards.
 *
 * @param standards and keep: asked for when a command runs, so that help needs no database
 */
public record Standards(
    Supplier<Language> language,
    Function<Path, Table> tables,
    Supplier<AbilityStandards> standards,
    Supplier<KeepChange> keep) {
  public CommandLine standard() {
    return new CommandLine(new StandardCommand())
        .addSubcommand(
            new StandardImportCommand(
                language, tables, () -> new ImportStandard(standards.get(), keep.get())))
        .addSubcommand(new StandardListCommand(language, standards));
  }
}

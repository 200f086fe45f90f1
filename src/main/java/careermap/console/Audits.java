package careermap.console;

import careermap.access.AuditTrail;
import careermap.map.Language;
import careermap.table.Table;
import java.time.ZoneId;
import java.util.function.Function;
import java.util.function.Supplier;
import picocli.CommandLine;

/**
 * The commands about who changed what.
 *
 * @param trail and zone: asked for when a command runs, so that help needs no database
 */
public record Audits(
    Supplier<Language> language,
    Supplier<AuditTrail> trail,
    Supplier<ZoneId> zone,
    Function<Table, byte[]> csv,
    ExportDoor door) {
  public CommandLine audit() {
    return new CommandLine(new AuditCommand()).addSubcommand(new AuditExportCommand(this));
  }
}

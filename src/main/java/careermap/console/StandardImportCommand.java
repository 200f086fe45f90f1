package careermap.console;

import careermap.map.Language;
import careermap.standard.ImportStandard;
import careermap.standard.StandardImport;
import careermap.table.Table;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
    name = "import",
    mixinStandardHelpOptions = true,
    description = {
      "能力評価基準を取り込みます。1つでも誤りがあれば何も書き込みません。",
      "Takes in an ability standard. Nothing is written where there is any problem."
    })
final class StandardImportCommand implements Callable<Integer> {
  private final Supplier<Language> language;
  private final Function<Path, Table> tables;
  private final Supplier<ImportStandard> standard;

  @Mixin private final FileRequest request = new FileRequest();

  @Spec private CommandSpec spec = CommandSpec.create();

  StandardImportCommand(
      Supplier<Language> language,
      Function<Path, Table> tables,
      Supplier<ImportStandard> standard) {
    this.language = language;
    this.tables = tables;
    this.standard = standard;
  }

  @Override
  public Integer call() {
    Table table = tables.apply(request.file);
    StandardImport outcome = standard.get().from(table, request.dryRun);
    Report report = new Report(spec, language.get());
    if (request.format == Format.JSON) {
      report.print(new StandardJson(language.get()).of(outcome));
    } else {
      new StandardText(language.get()).of(outcome).forEach(report::print);
    }
    return report.end(outcome.applied(), outcome.problems());
  }
}

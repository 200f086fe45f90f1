package careermap.console;

import careermap.history.HistoryImport;
import careermap.history.ImportHistory;
import careermap.map.Language;
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
      "以前の役割、面談、経験、資格を取り込みます。1つでも誤りがあれば何も書き込みません。",
      "Takes in earlier roles, talks, experiences and qualifications. Nothing is written where there"
          + " is any problem."
    })
final class HistoryImportCommand implements Callable<Integer> {
  private final Supplier<Language> language;
  private final Function<Path, Table> tables;
  private final Supplier<ImportHistory> history;

  @Mixin private final FileRequest request = new FileRequest();

  @Spec private CommandSpec spec = CommandSpec.create();

  HistoryImportCommand(
      Supplier<Language> language, Function<Path, Table> tables, Supplier<ImportHistory> history) {
    this.language = language;
    this.tables = tables;
    this.history = history;
  }

  @Override
  public Integer call() {
    Table table = tables.apply(request.file);
    HistoryImport outcome = history.get().from(table, request.dryRun);
    Report report = new Report(spec, language.get());
    if (request.format == Format.JSON) {
      report.print(new HistoryJson(language.get()).of(outcome));
    } else {
      new HistoryText(language.get()).of(outcome).forEach(report::print);
    }
    return report.end(outcome.applied(), outcome.problems());
  }
}

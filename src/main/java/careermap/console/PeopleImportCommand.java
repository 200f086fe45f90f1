package careermap.console;

import careermap.map.Language;
import careermap.person.RosterImport;
import careermap.table.Table;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
    name = "import",
    mixinStandardHelpOptions = true,
    description = {
      "名簿を取り込みます。1つでも誤りがあれば何も書き込みません。",
      "Takes in the roster. Nothing is written where there is any problem."
    })
final class PeopleImportCommand implements Callable<Integer>, RowCounting {
  private final Supplier<Language> language;
  private final Function<Path, Table> tables;
  private final Supplier<BiFunction<Table, RosterImport.Wish, RosterImport>> roster;

  @Mixin private final FileRequest request = new FileRequest();

  @Option(
      names = "--allow-leavers",
      description = {
        "名簿にいない人が多くても、退職として取り込みます",
        "takes whoever is absent as having left, however many they are"
      })
  private boolean allowLeavers;

  @Spec private CommandSpec spec = CommandSpec.create();

  PeopleImportCommand(
      Supplier<Language> language,
      Function<Path, Table> tables,
      Supplier<BiFunction<Table, RosterImport.Wish, RosterImport>> roster) {
    this.language = language;
    this.tables = tables;
    this.roster = roster;
  }

  @Override
  public Integer call() {
    Table table = tables.apply(request.file);
    RosterImport.Wish wish = new RosterImport.Wish(request.dryRun, allowLeavers);
    RosterImport outcome = roster.get().apply(table, wish);
    Report report = new Report(spec, language.get());
    if (request.format == Format.JSON) {
      report.print(new RosterJson(language.get()).of(outcome));
    } else {
      new RosterText(language.get()).of(outcome).forEach(report::print);
    }
    return report.end(outcome.applied(), outcome.problems());
  }
}

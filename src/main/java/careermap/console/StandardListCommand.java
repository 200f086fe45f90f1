package careermap.console;

import careermap.map.Language;
import careermap.standard.AbilityStandards;
import careermap.standard.StandardUnit;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "list",
    mixinStandardHelpOptions = true,
    description = {
      "取り込んだ能力ユニットの一覧です。コード、レベル、基準の数、名前が出ます。",
      "Lists the units that were taken in: code, level, number of criteria, name."
    })
final class StandardListCommand implements Callable<Integer> {
  private final Supplier<Language> language;
  private final Supplier<AbilityStandards> standards;

  @Parameters(
      arity = "0..*",
      paramLabel = "WORDS",
      description = {
        "コード、名前、業種、職種、概要にこのことばをすべて含むものだけを出します",
        "only units with all of these words in code, name, industry, job type or summary"
      })
  private List<String> words = List.of();

  @Option(
      names = "--format",
      paramLabel = "text|json",
      description = "一覧の形式 (初期値: text) / the form of the list (default: text)")
  private Format format = Format.TEXT;

  @Spec private CommandSpec spec = CommandSpec.create();

  StandardListCommand(Supplier<Language> language, Supplier<AbilityStandards> standards) {
    this.language = language;
    this.standards = standards;
  }

  @Override
  public Integer call() {
    List<StandardUnit> all = standards.get().all();
    List<StandardUnit> found = all.stream().filter(unit -> unit.matches(words)).toList();
    Report report = new Report(spec, language.get());
    if (format == Format.JSON) {
      report.print(UnitLines.json(found));
    } else {
      found.stream().map(UnitLines::text).forEach(report::print);
    }
    return report.end(StandardListWords.ending(all, found));
  }
}

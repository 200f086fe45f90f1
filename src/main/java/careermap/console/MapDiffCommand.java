package careermap.console;

import careermap.change.MapChanges;
import careermap.map.Language;
import careermap.map.MapReading;
import careermap.map.Problem;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "diff",
    mixinStandardHelpOptions = true,
    description = {
      "2つの地図のちがいを文で出します。",
      "Says in sentences how two maps differ.",
      "数字は版の番号です。名前が数字だけのファイルは ./3 のように書きます。",
      "A number is a version; a file named 3 is written ./3."
    })
final class MapDiffCommand implements Callable<Integer> {
  private final Supplier<Language> language;
  private final MapOperand operand;

  @Parameters(
      index = "0",
      paramLabel = "A",
      description = "前の地図：ファイルか版の番号 / the older map: a file or the number of a version")
  private String before = "";

  @Parameters(
      index = "1",
      paramLabel = "B",
      description = "後の地図：ファイルか版の番号 / the newer map: a file or the number of a version")
  private String after = "";

  @Option(
      names = "--format",
      paramLabel = "text|json",
      description = "結果の形式 (初期値: text) / the form of the report (default: text)")
  private Format format = Format.TEXT;

  @Spec private CommandSpec spec = CommandSpec.create();

  MapDiffCommand(Supplier<Language> language, MapOperand operand) {
    this.language = language;
    this.operand = operand;
  }

  @Override
  public Integer call() {
    MapReading one = operand.read(before);
    MapReading other = operand.read(after);
    Report report = new Report(spec, language.get());
    Optional<MapChanges> changes =
        one.map().flatMap(from -> other.map().map(to -> MapChanges.between(from, to)));
    return changes
        .map(found -> print(found, report))
        .orElseGet(() -> refuse(problems(one, other), report));
  }

  private int print(MapChanges changes, Report report) {
    if (format == Format.JSON) {
      report.print(DiffJson.of(changes));
    } else {
      new DiffText(language.get()).of(changes).forEach(report::print);
    }
    boolean isOrderAlone = changes.isEmpty() && !changes.before().equals(changes.after());
    return report.end(
        isOrderAlone
            ? MapCommandWords.orderAlone()
            : MapCommandWords.differences(changes.all().size()));
  }

  private int refuse(List<Problem> problems, Report report) {
    if (format == Format.JSON) {
      report.print(DiffJson.of(problems, language.get()));
      return report.failed(MapCommandWords.faults(problems.size()));
    }
    return report.faults(problems);
  }

  private static List<Problem> problems(MapReading one, MapReading other) {
    return Stream.concat(one.problems().stream(), other.problems().stream()).toList();
  }
}

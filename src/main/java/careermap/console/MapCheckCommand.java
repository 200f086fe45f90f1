package careermap.console;

import careermap.map.Draft;
import careermap.map.Language;
import careermap.map.MapReading;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = {
      "地図のファイルに誤りがないかを確かめます。誤りは、場所と直し方をそえて全部出ます。何も公開しません。",
      "Checks a map file and names every fault with its place and mend. Publishes nothing."
    })
final class MapCheckCommand implements Callable<Integer> {
  private final Supplier<Language> language;
  private final Function<Path, Draft> files;

  @Parameters(paramLabel = "FILE", description = "YAML か XLSX のファイル / a YAML or XLSX file")
  private Path file = Path.of("");

  @Spec private CommandSpec spec = CommandSpec.create();

  MapCheckCommand(Supplier<Language> language, Function<Path, Draft> files) {
    this.language = language;
    this.files = files;
  }

  @Override
  public Integer call() {
    MapReading reading = files.apply(file).reading();
    Report report = new Report(spec, language.get());
    report.notices(reading.notices());
    reading.map().map(MapCommandWords::noFaults).ifPresent(report::print);
    return report.faults(reading.problems());
  }
}

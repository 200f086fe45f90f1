package careermap.console;

import careermap.map.Language;
import careermap.map.Publication;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
    name = "list",
    mixinStandardHelpOptions = true,
    description = {
      "地図の版の一覧です。いつ、だれが公開したか、お知らせのことばが出ます。",
      "Lists the versions of the map: when, by whom, and what was said with it."
    })
final class MapListCommand implements Callable<Integer> {
  private final Supplier<Language> language;
  private final Supplier<ZoneId> zone;
  private final Supplier<MapArchive> archive;

  @Option(
      names = "--format",
      paramLabel = "text|json",
      description = "一覧の形式 (初期値: text) / the form of the list (default: text)")
  private Format format = Format.TEXT;

  @Spec private CommandSpec spec = CommandSpec.create();

  MapListCommand(Supplier<Language> language, Supplier<ZoneId> zone, Supplier<MapArchive> archive) {
    this.language = language;
    this.zone = zone;
    this.archive = archive;
  }

  @Override
  public Integer call() {
    List<Publication> history = archive.get().publications().history();
    PublicationLines lines =
        new PublicationLines(language.get(), zone.get(), archive.get().names());
    Report report = new Report(spec, language.get());
    if (format == Format.JSON) {
      report.print(lines.json(history));
    } else {
      lines.text(history).forEach(report::print);
    }
    return report.end(MapCommandWords.versions(history.size()));
  }
}

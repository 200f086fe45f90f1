package careermap.console;

import static java.nio.charset.StandardCharsets.UTF_8;

import careermap.map.Language;
import careermap.map.Version;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Without the usual mixin, as {@code --version} is the map's here. */
@Command(
    name = "export",
    description = {
      "地図を標準出力かファイルに書き出します。yaml は公開したときの文面そのままです。",
      "Writes the map to standard output or a file. yaml is the text exactly as it was published."
    })
final class MapExportCommand implements Callable<Integer> {
  private final Supplier<Language> language;
  private final Supplier<MapArchive> archive;
  private final MapPrinter printer;
  private final ExportDoor door;

  @Option(
      names = "--version",
      paramLabel = "N",
      description = "版の番号 (初期値: いまの版) / the version (default: the one in force)")
  private @Nullable Integer version;

  @Option(
      names = "--format",
      paramLabel = "yaml|xlsx|png|svg",
      description = "形式 (初期値: yaml) / the form (default: yaml)")
  private MapForm form = MapForm.YAML;

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = {
        "書き出すファイル。すでにあるファイルには上書きしません",
        "the file to write; one that is there already is not overwritten"
      })
  private @Nullable Path output;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "このヘルプ / this help")
  private boolean help;

  @Spec private CommandSpec spec = CommandSpec.create();

  MapExportCommand(
      Supplier<Language> language,
      Supplier<MapArchive> archive,
      MapPrinter printer,
      ExportDoor door) {
    this.language = language;
    this.archive = archive;
    this.printer = printer;
    this.door = door;
  }

  @Override
  public Integer call() throws IOException {
    Report report = new Report(spec, language.get());
    if (output == null && !form.isText() && door.isTerminal()) {
      return report.failed(MapCommandWords.notForTerminal(form.name()));
    }
    try {
      return give(report);
    } catch (Unprintable unprintable) {
      return report.failed(MapCommandWords.unprintable());
    }
  }

  private int give(Report report) throws IOException {
    int newest = archive.get().newest();
    int number = version == null ? newest : version;
    Optional<byte[]> content = content(number);
    return content.isPresent()
        ? door.give(content.get(), output, report)
        : report.failed(MapCommandWords.unknownVersion(String.valueOf(number), newest));
  }

  private Optional<byte[]> content(int number) {
    if (form == MapForm.YAML) {
      return archive.get().publications().document(number).map(text -> text.getBytes(UTF_8));
    }
    Optional<Version> found = archive.get().publications().version(number);
    return found.map(one -> printer.print(one, form, language.get()));
  }
}

package careermap.console;

import java.nio.file.Path;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What every command that takes in a file is told. */
final class FileRequest {
  @Parameters(
      paramLabel = "FILE",
      description = "CSV (UTF-8, CP932) か XLSX のファイル / a CSV (UTF-8, CP932) or XLSX file")
  Path file = Path.of("");

  @Option(names = "--dry-run", description = "結果を見るだけで、書き込みません / only shows what would change")
  boolean dryRun;

  @Option(
      names = "--format",
      paramLabel = "text|json",
      description = "結果の形式 (初期値: text) / the form of the report (default: text)")
  Format format = Format.TEXT;
}

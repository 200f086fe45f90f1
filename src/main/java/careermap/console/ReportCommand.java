package careermap.console;

import careermap.coverage.CoverageReport;
import careermap.coverage.ReportFiles;
import careermap.coverage.ReportSheet;
import careermap.coverage.ReportSheets;
import careermap.map.Language;
import careermap.wording.Wording;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
    name = "report",
    mixinStandardHelpOptions = true,
    description = {
      "面談の状況を、人事のために数だけで出します。5人未満の数は出しません(json では null、ほかでは —)。",
      "Says in numbers whether talks take place, for HR. No number is about fewer than five people (null in json, else —)."
    })
public final class ReportCommand implements Callable<Integer> {
  private final Supplier<Language> usual;
  private final Supplier<CoverageReport> reports;
  private final ReportFiles files;
  private final ExportDoor door;

  @Option(
      names = "--format",
      paramLabel = "text|json|xlsx",
      description = "報告の形式 (初期値: text) / the form of the report (default: text)")
  private ReportForm form = ReportForm.TEXT;

  @Option(
      names = "--locale",
      paramLabel = "ja|en",
      description = "報告のことば (初期値: LOCALE) / the language of the report (default: LOCALE)")
  private @Nullable Language chosen;

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = {
        "xlsx を書き出すファイル。すでにあるファイルには上書きしません",
        "the file to write xlsx to; one that is there already is not overwritten"
      })
  private @Nullable Path output;

  @Spec private CommandSpec spec = CommandSpec.create();

  /**
   * @param usual where none is named
   * @param reports asked for when the command runs, so that help needs no database
   */
  public ReportCommand(
      Supplier<Language> usual,
      Supplier<CoverageReport> reports,
      ReportFiles files,
      ExportDoor door) {
    this.usual = usual;
    this.reports = reports;
    this.files = files;
    this.door = door;
  }

  @Override
  public Integer call() throws IOException {
    Language language = chosen == null ? usual.get() : chosen;
    Report report = new Report(spec, language);
    if (form == ReportForm.XLSX && output == null && door.isTerminal()) {
      return report.failed(MapCommandWords.notForTerminal(form.name()));
    }
    CoverageReport found = reports.get();
    if (form == ReportForm.JSON) {
      report.print(CoverageJson.of(found));
      return 0;
    }
    return give(ReportSheets.of(found, Wording.in(language)), language, report);
  }

  private int give(List<ReportSheet> sheets, Language language, Report report) throws IOException {
    if (form == ReportForm.XLSX) {
      return door.giveAlone(files.write(sheets, language), output, report);
    }
    CoverageText.of(sheets).forEach(report::print);
    return 0;
  }
}

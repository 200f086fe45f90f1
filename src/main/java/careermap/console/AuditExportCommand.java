package careermap.console;

import static java.nio.charset.StandardCharsets.UTF_8;

import careermap.access.AuditTrail.Kept;
import careermap.map.Phrase;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    description = {
      "だれが、いつ、何を変えたかを、古い順に標準出力に書き出します。",
      "Writes who changed what and when to standard output, oldest first."
    })
final class AuditExportCommand implements Callable<Integer> {
  private final Audits audits;

  @Option(
      names = "--from",
      paramLabel = "DATE",
      description = "この日からの記録 / entries from this day on")
  private @Nullable String from;

  @Option(
      names = "--format",
      paramLabel = "csv|json",
      description = "形式 (初期値: csv) / the form (default: csv)")
  private Form form = Form.CSV;

  @Spec private CommandSpec spec = CommandSpec.create();

  AuditExportCommand(Audits audits) {
    this.audits = audits;
  }

  @Override
  public Integer call() throws IOException {
    List<Kept> entries = new ArrayList<>();
    audits.trail().get().eachSince(since(), entries::add);
    byte[] content =
        switch (form) {
          case CSV -> audits.csv().apply(AuditRows.of(entries));
          case JSON -> AuditJson.of(entries).getBytes(UTF_8);
        };
    return audits.door().give(content, null, new Report(spec, audits.language().get()));
  }

  private Instant since() {
    String day = from;
    return day == null
        ? Instant.EPOCH
        : GivenDay.read(day)
            .orElseThrow(() -> wrong(OutlookWords.noDay("--from", day)))
            .atStartOfDay(audits.zone().get())
            .toInstant();
  }

  private ParameterException wrong(Phrase reason) {
    return new ParameterException(spec.commandLine(), reason.in(audits.language().get()));
  }

  private enum Form {
    CSV,
    JSON
  }
}

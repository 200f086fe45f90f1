package careermap.console;

import careermap.map.Language;
import careermap.map.Phrase;
import careermap.refusal.Declined;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "backup",
    mixinStandardHelpOptions = true,
    description = {
      "データベースの控えをファイルに書き出します。serve は動かしたままでかまいません。",
      "Writes a copy of the database to a file. serve may go on running."
    })
final class BackupCommand implements Callable<Integer> {
  private final Supplier<Language> language;
  private final ToLongFunction<Path> copy;

  @Parameters(
      paramLabel = "FILE",
      description = {
        "書き出すファイル。すでにあるファイルには上書きしません",
        "the file to write; one that is there already is not overwritten"
      })
  private Path file = Path.of("");

  @Spec private CommandSpec spec = CommandSpec.create();

  BackupCommand(Supplier<Language> language, ToLongFunction<Path> copy) {
    this.language = language;
    this.copy = copy;
  }

  @Override
  public Integer call() {
    Report report = new Report(spec, language.get());
    try {
      return report.end(written(copy.applyAsLong(file)));
    } catch (Declined declined) {
      return report.failed(declined.reason());
    }
  }

  private Phrase written(long bytes) {
    long kilobytes = (bytes + 1023) / 1024;
    return new Phrase(
        file + " に書き出しました(" + kilobytes + " KB)。個人の情報が入っています。面談のメモを読むには、いまの NOTE_KEYS も必要です。",
        "Written to "
            + file
            + " ("
            + kilobytes
            + " KB). It holds personal data. Notes of talks can be read only with the NOTE_KEYS of today.");
  }
}

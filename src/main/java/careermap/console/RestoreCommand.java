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
    name = "restore",
    mixinStandardHelpOptions = true,
    description = {
      "backup の控えを、データベースのないところか、まだ誰も使っていないデータベースに戻します。使われているときは、何もしません。",
      "Puts a copy made by backup where there is no database, or one that nobody has used yet. Where one is in use, nothing is done."
    })
final class RestoreCommand implements Callable<Integer> {
  private final Supplier<Language> language;
  private final ToLongFunction<Path> restore;

  @Parameters(paramLabel = "FILE", description = "backup の控え / a copy made by backup")
  private Path file = Path.of("");

  @Spec private CommandSpec spec = CommandSpec.create();

  RestoreCommand(Supplier<Language> language, ToLongFunction<Path> restore) {
    this.language = language;
    this.restore = restore;
  }

  @Override
  public Integer call() {
    Report report = new Report(spec, language.get());
    try {
      return report.end(restored(restore.applyAsLong(file)));
    } catch (Declined declined) {
      return report.failed(declined.reason());
    }
  }

  private static Phrase restored(long people) {
    return new Phrase(
        "データベースを戻しました。名簿には" + people + "人います。serve を始められます。",
        "The database is back, with " + people + " people on the roster. serve can be started.");
  }
}

package careermap.console;

import careermap.map.Language;
import careermap.map.Phrase;
import careermap.reminder.Assumption;
import careermap.reminder.ForeseenDigest;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
    name = "preview",
    mixinStandardHelpOptions = true,
    description = {
      "どの上司に、いつ、だれのことを、なぜお知らせするかを出します。何も送らず、何も書き込みません。",
      "Says which supervisor would be told of whom, when and why. Sends nothing, writes nothing.",
      "面談の間隔が決まっていないときは、90日に1回と新しい人の節目で見ます。",
      "Where no cadence is set: every 90 days, and the milestones of new people."
    })
final class RemindersPreviewCommand implements Callable<Integer> {
  private final Supplier<Language> language;
  private final Supplier<Reminders.Outlook> outlook;

  @Option(
      names = "--from",
      required = true,
      paramLabel = "DATE",
      description = "最初の日、たとえば 2026-12-07 / the first day, such as 2026-12-07")
  private String from = "";

  @Option(
      names = "--to",
      required = true,
      paramLabel = "DATE",
      description = "最後の日(その日を含む) / the last day, which is included")
  private String to = "";

  @Option(
      names = "--assume",
      paramLabel = "met|ignored",
      description = {
        "met: お知らせに出た人とは、7日以内に話すものとして見ます(初期値)。ignored: 返事がなく、だれとも話さないものとして見ます。",
        "met: everybody who is named is talked to within 7 days (default); ignored: nobody answers or talks."
      })
  private Assumption assumption = Assumption.MET;

  @Option(
      names = "--format",
      paramLabel = "text|json",
      description = "見通しの形式 (初期値: text) / the form of the preview (default: text)")
  private Format format = Format.TEXT;

  @Spec private CommandSpec spec = CommandSpec.create();

  RemindersPreviewCommand(Supplier<Language> language, Supplier<Reminders.Outlook> outlook) {
    this.language = language;
    this.outlook = outlook;
  }

  @Override
  public Integer call() {
    LocalDate first = day("--from", from);
    LocalDate last = day("--to", to);
    if (last.isBefore(first)) {
      throw wrong(OutlookWords.backwards(first, last));
    }
    Reminders.Outlook seen = outlook.get();
    List<ForeseenDigest> digests = seen.foresight().between(first, last, assumption);
    Report report = new Report(spec, language.get());
    if (format == Format.JSON) {
      report.print(OutlookJson.of(digests));
    } else {
      new OutlookText(language.get(), seen).of(digests).forEach(report::print);
    }
    return report.end(OutlookWords.ending(digests, assumption, seen.cadenceIsSet()));
  }

  private LocalDate day(String option, String text) {
    return GivenDay.read(text).orElseThrow(() -> wrong(OutlookWords.noDay(option, text)));
  }

  private ParameterException wrong(Phrase reason) {
    return new ParameterException(spec.commandLine(), reason.in(language.get()));
  }
}

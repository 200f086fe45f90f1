package careermap.console;

import careermap.change.ImpactWords;
import careermap.change.Passage;
import careermap.map.CareerMap;
import careermap.map.Draft;
import careermap.map.Language;
import careermap.map.Phrase;
import careermap.map.Publication;
import careermap.map.Retirement;
import careermap.map.RoleCode;
import careermap.publication.Preview;
import careermap.publication.PublishMap;
import careermap.wording.Wording;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "publish",
    mixinStandardHelpOptions = true,
    description = {
      "地図のファイルを新しい版として公開します。変わるところと関係する人数も出ます。お知らせは、動いているアプリが5秒以内にチャンネルへ送ります。",
      "Publishes a map file as a new version, and says what changes and for how many. The running app"
          + " announces it in the channel within five seconds."
    })
final class MapPublishCommand implements Callable<Integer> {
  private static final int LONGEST_NOTE = 300;

  private final Supplier<Language> language;
  private final Function<Path, Draft> files;
  private final Supplier<MapCounter> counter;

  @Parameters(paramLabel = "FILE", description = "YAML か XLSX のファイル / a YAML or XLSX file")
  private Path file = Path.of("");

  @Option(
      names = "--note",
      paramLabel = "TEXT",
      description = "お知らせに添えることば(300文字まで) / words for the announcement (up to 300 characters)")
  private @Nullable String note;

  @Option(
      names = "--successor",
      paramLabel = "OLD=NEW",
      description = "なくなる役割と、その人たちの新しい役割のコード / the code of a role that ends, and of its successor")
  private Map<String, String> successors = new TreeMap<>();

  @Option(names = "--dry-run", description = "確かめるだけで、公開しません / only checks, publishes nothing")
  private boolean dryRun;

  @Spec private CommandSpec spec = CommandSpec.create();

  MapPublishCommand(
      Supplier<Language> language, Function<Path, Draft> files, Supplier<MapCounter> counter) {
    this.language = language;
    this.files = files;
    this.counter = counter;
  }

  @Override
  public Integer call() {
    if (note != null && note.codePointCount(0, note.length()) > LONGEST_NOTE) {
      throw new ParameterException(
          spec.commandLine(), PublishWords.noteTooLong(LONGEST_NOTE).in(language.get()));
    }
    Report report = new Report(spec, language.get());
    Draft draft = files.apply(file);
    report.notices(draft.reading().notices());
    return draft
        .reading()
        .map()
        .map(map -> publish(draft, map, report))
        .orElseGet(() -> report.faults(draft.reading().problems()));
  }

  private int publish(Draft draft, CareerMap map, Report report) {
    SuccessorCheck check = new SuccessorCheck(counter.get().inForce().get(), map);
    Optional<Phrase> wrong =
        successors.entrySet().stream()
            .flatMap(pair -> check.wrong(pair.getKey(), pair.getValue()).stream())
            .findFirst();
    return wrong.map(report::failed).orElseGet(() -> publish(draft, map, retired(), report));
  }

  private int publish(Draft draft, CareerMap map, List<Retirement> retired, Report report) {
    Preview preview = counter.get().preview().apply(map, retired);
    if (preview instanceof Preview.Same same) {
      return report.end(PublishWords.same(same.version()));
    }
    Preview.Changed changed = (Preview.Changed) preview;
    print(changed, report);
    if (!changed.homeless().isEmpty()) {
      return report.failed(PublishWords.homeless(changed.homeless().get(0).role()));
    }
    return dryRun
        ? report.end(PublishWords.notPublished(changed.base() + 1))
        : end(
            counter
                .get()
                .publish()
                .apply(
                    new PublishMap.Order(
                        draft.document(),
                        map,
                        changed.base(),
                        retired,
                        Publication.COMMAND_LINE,
                        note == null || note.isBlank() ? null : note.strip())),
            report);
  }

  private void print(Preview.Changed changed, Report report) {
    ImpactWords words = new ImpactWords(Wording.in(language.get()));
    new DiffText(language.get()).of(changed.changes()).forEach(report::print);
    Stream.concat(
            words.figures(changed.impact()).stream(), words.endings(changed.impact()).stream())
        .forEach(passage -> report.print(line(passage)));
  }

  private static String line(Passage passage) {
    return OneLine.of(passage.title() + ": " + String.join(" ", passage.sentences()));
  }

  private static int end(PublishMap.Outcome outcome, Report report) {
    if (outcome instanceof PublishMap.Outcome.Published published) {
      return report.end(PublishWords.published(published.version()));
    }
    if (outcome instanceof PublishMap.Outcome.InForceAlready already) {
      return report.end(PublishWords.same(already.version()));
    }
    return report.failed(
        outcome instanceof PublishMap.Outcome.Overtaken overtaken
            ? PublishWords.overtaken(overtaken.version())
            : PublishWords.homeless(((PublishMap.Outcome.Homeless) outcome).roles().get(0)));
  }

  private List<Retirement> retired() {
    return successors.entrySet().stream()
        .map(pair -> new Retirement(new RoleCode(pair.getKey()), new RoleCode(pair.getValue())))
        .toList();
  }
}

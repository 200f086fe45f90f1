package careermap.console;

import static java.nio.charset.StandardCharsets.UTF_8;

import careermap.person.Person;
import careermap.privacy.PersonFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    description = {
      "一人の記録をすべて書き出します。書き出したことは、本人の閲覧履歴に残ります。",
      "Writes everything about one person. They can see in their log that it was written."
    })
final class PersonExportCommand implements Callable<Integer> {
  private final Persons persons;

  @Parameters(paramLabel = "ID", description = "社員番号かメール / an employee number or e-mail")
  private String who = "";

  @Option(
      names = "--format",
      paramLabel = "json|xlsx",
      description = "形式 (初期値: json) / the form (default: json)")
  private Form form = Form.JSON;

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = {
        "書き出すファイル。すでにあるファイルには上書きしません",
        "the file to write; one that is there already is not overwritten"
      })
  private @Nullable Path output;

  @Spec private CommandSpec spec = CommandSpec.create();

  PersonExportCommand(Persons persons) {
    this.persons = persons;
  }

  @Override
  public Integer call() throws IOException {
    Report report = new Report(spec, persons.language().get());
    if (output == null && form == Form.XLSX && persons.door().isTerminal()) {
      return report.failed(MapCommandWords.notForTerminal(form.name()));
    }
    Optional<Person> person = persons.find().apply(who);
    Optional<PersonFile> file = person.flatMap(persons.export());
    return file.isPresent()
        ? persons.door().giveAlone(content(file.get()), output, report)
        : report.failed(PersonWords.nobody(who));
  }

  private byte[] content(PersonFile file) {
    return switch (form) {
      case JSON -> PersonJson.of(file).getBytes(UTF_8);
      case XLSX -> persons.workbook().apply(PersonTables.of(file));
    };
  }

  private enum Form {
    JSON,
    XLSX
  }
}

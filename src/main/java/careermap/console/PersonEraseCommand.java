package careermap.console;

import careermap.person.Person;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "erase",
    mixinStandardHelpOptions = true,
    description = {
      "一人の記録をすべて消去します。元に戻せません。名簿のファイルからも先に除いてください。",
      "Erases everything about one person, for good. Take them out of the roster's file first."
    })
final class PersonEraseCommand implements Callable<Integer> {
  private final Persons persons;

  @Parameters(
      arity = "0..1",
      paramLabel = "ID",
      description = "社員番号かメール / an employee number or e-mail")
  private @Nullable String who;

  @Option(names = "--yes", description = "確認せずに消去します / without being asked")
  private boolean yes;

  @Option(names = "--left", description = "Slackに残っているものを一覧にします / lists what Slack still has")
  private boolean left;

  @Spec private CommandSpec spec = CommandSpec.create();

  PersonEraseCommand(Persons persons) {
    this.persons = persons;
  }

  @Override
  public Integer call() {
    Report report = new Report(spec, persons.language().get());
    if (left) {
      persons.left().get().forEach(report::print);
      return 0;
    }
    String id = who;
    if (id == null) {
      throw wrongUse(PersonWords.whom().in(persons.language().get()));
    }
    Optional<Person> person = persons.find().apply(id);
    return person.isPresent() ? erase(person.get(), report) : report.failed(PersonWords.nobody(id));
  }

  private int erase(Person person, Report report) {
    persons.footprint().apply(person).map(PersonWords::foretell).ifPresent(report::say);
    if (!yes && !isConfirmed(person)) {
      return report.failed(PersonWords.notErased());
    }
    return switch (persons.erase().apply(person)) {
      case ERASED -> report.end(PersonWords.erased());
      case NOT_SWEPT -> report.failed(PersonWords.notSwept());
      case NOBODY -> report.failed(PersonWords.nobody(person.id().value()));
    };
  }

  private boolean isConfirmed(Person person) {
    String answer =
        persons.question().apply(PersonWords.sure(person.id()).in(persons.language().get()));
    if (answer == null) {
      throw wrongUse(PersonWords.needsYes().in(persons.language().get()));
    }
    return answer.strip().equals(person.id().value());
  }

  private ParameterException wrongUse(String why) {
    return new ParameterException(spec.commandLine(), why);
  }
}

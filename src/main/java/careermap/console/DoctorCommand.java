package careermap.console;

import careermap.map.Language;
import careermap.map.Phrase;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code doctor}. */
@Command(
    name = "doctor",
    mixinStandardHelpOptions = true,
    description = {
      "アプリに必要なものをすべて確かめ、1行ずつ、直し方とともに表示します。何も変更しません。",
      "Checks everything that the app needs; one line each, with the mend. Nothing is changed."
    })
public final class DoctorCommand implements Callable<Integer> {
  private final Supplier<Language> language;
  private final Supplier<List<Finding>> examine;

  @CommandLine.Spec
  private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

  public DoctorCommand(Supplier<Language> language, Supplier<List<Finding>> examine) {
    this.language = language;
    this.examine = examine;
  }

  @Override
  public Integer call() {
    List<Finding> findings = examine.get();
    findings.stream()
        .map(finding -> finding.in(language.get()))
        .forEach(spec.commandLine().getOut()::println);
    boolean broken = findings.stream().anyMatch(one -> one.state() == Finding.State.BROKEN);
    return broken ? CommandLine.ExitCode.SOFTWARE : CommandLine.ExitCode.OK;
  }

  /**
   * What was found at one place.
   *
   * @param what the place, such as {@code database}; the same in both languages
   * @param said how it is, and the mend where it is not well
   */
  public record Finding(State state, String what, Phrase said) {
    public static Finding well(String what, Phrase said) {
      return new Finding(State.OK, what, said);
    }

    public static Finding note(String what, Phrase said) {
      return new Finding(State.NOTE, what, said);
    }

    public static Finding broken(String what, Phrase said) {
      return new Finding(State.BROKEN, what, said);
    }

    String in(Language language) {
      return String.format("%-7s%s: %s", state.word, what, said.in(language));
    }

    /** How bad it is; said in the same word in both languages, for whoever searches for it. */
    public enum State {
      OK("ok"),
      NOTE("note"),
      BROKEN("broken");

      private final String word;

      State(String word) {
        this.word = word;
      }
    }
  }
}

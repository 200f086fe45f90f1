package careermap.console;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code doctor}. */
@Command(
    name = "doctor",
    mixinStandardHelpOptions = true,
    description = "Checks everything that the app needs; one line each, with the mend.")
public final class DoctorCommand implements Callable<Integer> {
  private final Supplier<List<Finding>> examine;

  @CommandLine.Spec
  private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

  public DoctorCommand(Supplier<List<Finding>> examine) {
    this.examine = examine;
  }

  @Override
  public Integer call() {
    List<Finding> findings = examine.get();
    findings.forEach(finding -> spec.commandLine().getOut().println(finding.line()));
    boolean broken = findings.stream().anyMatch(one -> one.state() == Finding.State.BROKEN);
    return broken ? CommandLine.ExitCode.SOFTWARE : CommandLine.ExitCode.OK;
  }

  /**
   * What was found at one place.
   *
   * @param what the place, such as {@code DATABASE_URL}
   * @param said how it is, and the mend where it is not well
   */
  public record Finding(State state, String what, String said) {
    public static Finding well(String what, String said) {
      return new Finding(State.OK, what, said);
    }

    public static Finding note(String what, String said) {
      return new Finding(State.NOTE, what, said);
    }

    public static Finding broken(String what, String said) {
      return new Finding(State.BROKEN, what, said);
    }

    String line() {
      return String.format("%-7s%s: %s", state.word, what, said);
    }

    /** How bad it is. */
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

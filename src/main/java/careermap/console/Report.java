package careermap.console;

import careermap.map.Language;
import careermap.map.Problem;
import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;

/** Prints data to standard output and a last word to standard error. */
final class Report {
  private final CommandSpec spec;
  private final Language language;

  Report(CommandSpec spec, Language language) {
    this.spec = spec;
    this.language = language;
  }

  void print(String line) {
    spec.commandLine().getOut().println(line);
  }

  /** Says how it ended and gives the exit code. */
  int end(boolean applied, List<Problem> problems) {
    spec.commandLine().getOut().flush();
    PrintWriter talk = spec.commandLine().getErr();
    talk.println(ReportWords.ending(applied, problems.size()).in(language));
    talk.flush();
    return problems.isEmpty() ? ExitCode.OK : ExitCode.SOFTWARE;
  }
}

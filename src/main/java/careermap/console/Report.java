package careermap.console;

import careermap.map.Language;
import careermap.map.Phrase;
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
    end(ReportWords.ending(applied, problems.size()));
    return problems.isEmpty() ? ExitCode.OK : ExitCode.SOFTWARE;
  }

  /** Says {@code lastWord} of a command that did what it was asked to. */
  int end(Phrase lastWord) {
    spec.commandLine().getOut().flush();
    PrintWriter talk = spec.commandLine().getErr();
    talk.println(lastWord.in(language));
    talk.flush();
    return ExitCode.OK;
  }
}

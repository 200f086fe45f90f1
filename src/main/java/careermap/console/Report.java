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

  void print(Phrase line) {
    print(line.in(language));
  }

  /** Says how it ended and gives the exit code. */
  int end(boolean applied, List<Problem> problems) {
    end(ReportWords.ending(applied, problems.size()));
    return problems.isEmpty() ? ExitCode.OK : ExitCode.SOFTWARE;
  }

  /** Says {@code lastWord} of a command that did what it was asked to. */
  int end(Phrase lastWord) {
    say(lastWord);
    return ExitCode.OK;
  }

  /** Says why the command could not do what it was asked to. */
  int failed(Phrase reason) {
    say(reason);
    return ExitCode.SOFTWARE;
  }

  /** Prints the faults of a map, if any, with their number. */
  int faults(List<Problem> problems) {
    new Findings(language).lines(ReportWords.PROBLEMS, problems).forEach(this::print);
    spec.commandLine().getOut().flush();
    return problems.isEmpty() ? ExitCode.OK : failed(MapCommandWords.faults(problems.size()));
  }

  /** Prints what was passed over in a map's file, if anything. */
  void notices(List<Problem> notices) {
    new Findings(language).lines(ReportWords.WARNINGS, notices).forEach(this::print);
  }

  void say(Phrase word) {
    spec.commandLine().getOut().flush();
    PrintWriter talk = spec.commandLine().getErr();
    talk.println(word.in(language));
    talk.flush();
  }
}

package careermap.console;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code career-map}, which does nothing by itself. */
@Command(
    name = "career-map",
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersion.class,
    description = {
      "コンタクトセンターで働く人のキャリアマップを、Slackで。",
      "A career map for contact-centre people, in Slack."
    },
    synopsisSubcommandLabel = "COMMAND")
public final class CareerMapCommand implements Runnable {
  @CommandLine.Spec
  private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

  @Override
  public void run() {
    throw new CommandLine.ParameterException(spec.commandLine(), "Please name a command.");
  }
}

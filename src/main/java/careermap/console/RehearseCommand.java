package careermap.console;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code rehearse}. */
@Command(
    name = "rehearse",
    mixinStandardHelpOptions = true,
    description = {
      "見本のセンターで、Slackも設定もなしに少しの間アプリを動かし、ここで動くかを確かめます。起動を速くするクラスアーカイブも、これをもとに作られます。",
      "Starts the app with a sample centre for a moment, without Slack and without any setting;"
          + " shows whether it runs here, and what a class archive is made from."
    })
public final class RehearseCommand implements Callable<Integer> {
  private final Callable<Integer> rehearse;

  public RehearseCommand(Callable<Integer> rehearse) {
    this.rehearse = rehearse;
  }

  @Override
  public Integer call() throws Exception {
    return rehearse.call();
  }
}

package careermap.console;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code demo}. */
@Command(
    name = "demo",
    mixinStandardHelpOptions = true,
    description = {
      "Slackのアカウントなしで試せます。ローカルのSlackと見本のセンターが付きます。npm が必要です。",
      "Try the app without a Slack account: a local Slack and a sample centre. Needs npm."
    })
public final class DemoCommand implements Callable<Integer> {
  private final Callable<Integer> demo;

  public DemoCommand(Callable<Integer> demo) {
    this.demo = demo;
  }

  @Override
  public Integer call() throws Exception {
    return demo.call();
  }
}

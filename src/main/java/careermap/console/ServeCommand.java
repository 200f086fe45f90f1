package careermap.console;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code serve}. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    description = {"止められるまで、アプリを動かします。", "Runs the app until it is stopped."})
public final class ServeCommand implements Callable<Integer> {
  private final Callable<Integer> serve;

  public ServeCommand(Callable<Integer> serve) {
    this.serve = serve;
  }

  @Override
  public Integer call() throws Exception {
    return serve.call();
  }
}

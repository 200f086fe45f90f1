package careermap;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs the app until the process is told to end. */
record Serve(Settings settings) implements Callable<Integer> {
  private static final Logger LOG = LoggerFactory.getLogger(Serve.class);

  @Override
  public Integer call() throws InterruptedException {
    UncaughtFailure.isLogged();
    List<String> problems = settings.problemsForServe();
    if (!problems.isEmpty()) {
      problems.forEach(System.err::println);
      return 1;
    }
    return run();
  }

  private int run() throws InterruptedException {
    try {
      Application application = Application.start(settings);
      Runtime.getRuntime().addShutdownHook(new Thread(application::close, "stop"));
      LOG.atInfo().addKeyValue("port", application.port()).log("ready");
      application.awaitInspection();
      new CountDownLatch(1).await();
      return 0;
    } catch (UncheckedIOException taken) {
      System.err.println(
          "PORT: cannot listen on port "
              + settings.port()
              + "; stop the program that uses it, or name another port");
      return 1;
    }
  }
}

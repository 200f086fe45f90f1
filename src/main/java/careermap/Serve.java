package careermap;

import careermap.map.Phrase;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs the app until the process is told to end. */
record Serve(Settings settings, PrintWriter err) implements Callable<Integer> {
  private static final Logger LOG = LoggerFactory.getLogger(Serve.class);

  /** On most systems, ports below it are for those who rule over the machine. */
  private static final int FIRST_FREE_FOR_ALL = 1024;

  @Override
  public Integer call() throws InterruptedException {
    settings.file().doubts().forEach(this::tell);
    List<Phrase> problems = settings.problemsForServe();
    problems.forEach(this::tell);
    if (!problems.isEmpty()) {
      return 1;
    }
    return run();
  }

  private int run() throws InterruptedException {
    try {
      Application application = Application.start(settings);
      Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(application), "stop"));
      LOG.atInfo().addKeyValue("port", application.port()).log("ready");
      application.awaitInspection();
      new CountDownLatch(1).await();
      return 0;
    } catch (UncheckedIOException taken) {
      tell(taken(settings.port()));
      return 1;
    }
  }

  private static void stop(Application application) {
    application.close();
    LOG.info("stopped");
  }

  private static Phrase taken(int port) {
    boolean isReserved = port < FIRST_FREE_FOR_ALL;
    return new Phrase(
        "PORT: ポート"
            + port
            + "で待ち受けられません。ほかのプログラムが使っている"
            + (isReserved ? "か、1024より小さいため、このユーザーには許されていない" : "")
            + "ようです。"
            + "そのプログラムを止めるか、別のポートを指定してください。",
        "PORT: cannot listen on port "
            + port
            + "; another program uses it"
            + (isReserved ? ", or it is below 1024 and this user may not" : "")
            + "; stop that program, or name another port");
  }

  private void tell(Phrase said) {
    err.println(said.in(settings.language()));
  }
}

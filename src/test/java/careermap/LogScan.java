package careermap;

import static java.util.stream.Collectors.joining;

import careermap.slackstandin.Member;
import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import ch.qos.logback.core.OutputStreamAppender;
import ch.qos.logback.core.encoder.Encoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.slf4j.LoggerFactory;

/**
 * Reads every line that is logged while any test of the suite runs, as it is written, and fails the
 * test during which one holds a token, a secret, or what somebody of the test centre or of the
 * sample centre is called. The app's own lines are read at all levels. Registered for all tests in
 * META-INF/services.
 */
public final class LogScan implements BeforeAllCallback, AfterEachCallback, AfterAllCallback {
  private static final Pattern PRIVATE =
      Pattern.compile(
          names()
              + "|@example\\.com|xox[a-z]-|xapp-|/response\\\\?/|"
              + Pattern.quote(RunningApp.SECRET));

  private static final Queue<String> LEAKS = new ConcurrentLinkedQueue<>();

  @Override
  public void beforeAll(ExtensionContext context) {
    Reader.ONLY.isStarted();
    context
        .getRoot()
        .getStore(ExtensionContext.Namespace.GLOBAL)
        .getOrComputeIfAbsent(LogScan.class, first -> (AutoCloseable) LogScan::failWhereLeaked);
  }

  @Override
  public void afterEach(ExtensionContext context) {
    failWhereLeaked();
  }

  @Override
  public void afterAll(ExtensionContext context) {
    failWhereLeaked();
  }

  private static void failWhereLeaked() {
    List<String> leaked = taken();
    if (!leaked.isEmpty()) {
      throw new AssertionError("A line of the log holds what it must not: " + leaked);
    }
  }

  /** What leaked since somebody asked. */
  static List<String> taken() {
    List<String> taken = new ArrayList<>();
    for (String line = LEAKS.poll(); line != null; line = LEAKS.poll()) {
      taken.add(line);
    }
    return taken;
  }

  /** Names that are in no other words: of two letters and more, in Latin letters of four. */
  private static String names() {
    Stream<String> sample =
        Source.of("src/main/resources/careermap/demo/roster.csv")
            .text()
            .lines()
            .skip(1)
            .map(line -> line.split(",", 3)[1]);
    return Stream.concat(Centre.ALL.stream().map(Member::name), sample)
        .flatMap(name -> Arrays.stream(name.split(" ")))
        .filter(part -> part.length() > (part.charAt(0) < 128 ? 3 : 1))
        .distinct()
        .map(Pattern::quote)
        .collect(joining("|"));
  }

  /** Beside the appender that writes, with the same encoder. */
  private static final class Reader extends AppenderBase<ILoggingEvent> {
    private static final Reader ONLY = new Reader();

    private final Encoder<ILoggingEvent> encoder;

    private Reader() {
      Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
      var written = (OutputStreamAppender<ILoggingEvent>) root.getAppender("stderr");
      this.encoder = written.getEncoder();
      setContext(root.getLoggerContext());
      start();
      root.addAppender(this);
      ((Logger) LoggerFactory.getLogger("careermap")).setLevel(Level.ALL);
    }

    @Override
    protected void append(ILoggingEvent event) {
      String line = new String(encoder.encode(event), StandardCharsets.UTF_8);
      if (PRIVATE.matcher(line).find()) {
        LEAKS.add(line);
      }
    }
  }
}

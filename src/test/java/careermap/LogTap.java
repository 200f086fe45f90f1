package careermap;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.core.AppenderBase;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/** Reads along with everything that is logged, before anything is masked. */
final class LogTap extends AppenderBase<ILoggingEvent> implements AutoCloseable {
  private static final Logger ROOT =
      (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);

  private final List<String> lines = new CopyOnWriteArrayList<>();

  private LogTap() {}

  static LogTap open() {
    LogTap tap = new LogTap();
    tap.setContext(ROOT.getLoggerContext());
    tap.start();
    ROOT.addAppender(tap);
    return tap;
  }

  @Override
  protected void append(ILoggingEvent event) {
    StringBuilder line = new StringBuilder(event.getLevel() + " " + event.getFormattedMessage());
    if (event.getKeyValuePairs() != null) {
      line.append(' ').append(event.getKeyValuePairs());
    }
    lines.add(with(line, event.getThrowableProxy()).toString());
  }

  private static StringBuilder with(StringBuilder line, @Nullable IThrowableProxy thrown) {
    for (@Nullable IThrowableProxy at = thrown; at != null; at = at.getCause()) {
      line.append("; ").append(at.getClassName()).append(": ").append(at.getMessage());
    }
    return line;
  }

  List<String> lines() {
    return lines;
  }

  @Override
  public void close() {
    ROOT.detachAppender(this);
    stop();
  }
}

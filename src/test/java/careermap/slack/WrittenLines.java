package careermap.slack;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.AppenderBase;
import java.util.Collection;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.slf4j.LoggerFactory;

/** All that is logged while it is open, with what was thrown. */
final class WrittenLines extends AppenderBase<ILoggingEvent> implements AutoCloseable {
  private static final Logger ROOT =
      (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);

  private final Queue<String> written = new ConcurrentLinkedQueue<>();

  static WrittenLines open() {
    WrittenLines lines = new WrittenLines();
    lines.start();
    ROOT.addAppender(lines);
    return lines;
  }

  @Override
  protected void append(ILoggingEvent line) {
    written.add(line.getFormattedMessage() + ThrowableProxyUtil.asString(line.getThrowableProxy()));
  }

  Collection<String> all() {
    return written;
  }

  @Override
  public void close() {
    ROOT.detachAppender(this);
  }
}

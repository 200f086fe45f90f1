package careermap.database;

import java.util.logging.Handler;
import java.util.logging.LogRecord;

/** Keeps whatever a library writes by Java's own logging. */
final class Tap extends Handler {
  private final StringBuilder written = new StringBuilder();

  @Override
  public void publish(LogRecord record) {
    written.append(record.getMessage()).append('\n');
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}

  @Override
  public String toString() {
    return written.toString();
  }
}

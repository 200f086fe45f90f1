package careermap.demo;

import java.util.ArrayDeque;
import java.util.Deque;

/** What has been started, to be ended in the opposite order, at most once. */
final class Parts implements AutoCloseable {
  private final Deque<AutoCloseable> started = new ArrayDeque<>();
  private boolean closed;

  /** Takes {@code part} in; one that comes after the end is ended at once. */
  synchronized <T extends AutoCloseable> T add(T part) throws Exception {
    if (closed) {
      part.close();
      throw new InterruptedException("the demo has ended");
    }
    started.push(part);
    return part;
  }

  @Override
  public synchronized void close() throws Exception {
    closed = true;
    closeRest();
  }

  private void closeRest() throws Exception {
    if (!started.isEmpty()) {
      try {
        started.pop().close();
      } finally {
        closeRest();
      }
    }
  }
}

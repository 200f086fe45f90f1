package careermap.slackstandin;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Holds a request until it is released; then it goes on as if nothing had been. */
public final class Stall implements Fault, AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final CountDownLatch arrived = new CountDownLatch(1);
  private final CountDownLatch released = new CountDownLatch(1);

  /** Returns once a request is being held. */
  public void awaitArrival() {
    await(arrived);
  }

  public void release() {
    released.countDown();
  }

  @Override
  public void close() {
    release();
  }

  @Override
  public Reply strike(Supplier<Reply> asked) {
    arrived.countDown();
    await(released);
    return asked.get();
  }

  private static void await(CountDownLatch latch) {
    try {
      if (!latch.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
        throw new IllegalStateException("nothing happened for " + PATIENCE);
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }
}

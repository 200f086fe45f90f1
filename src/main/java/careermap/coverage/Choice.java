package careermap.coverage;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** The best of what is offered; once enough was looked at, the best so far. */
final class Choice<T> {
  /** What must not be chosen. */
  static final int NEVER = Integer.MAX_VALUE;

  private final int mostLooks;
  private final AtomicInteger looks = new AtomicInteger();
  private final AtomicInteger least = new AtomicInteger(NEVER);
  private final AtomicReference<@Nullable T> best = new AtomicReference<>();

  Choice(int mostLooks) {
    this.mostLooks = mostLooks;
  }

  /** Nothing is better than a loss of nothing. */
  boolean isOpen() {
    return least.get() == NEVER || (least.get() > 0 && looks.get() < mostLooks);
  }

  void offer(T one, int loss) {
    looks.incrementAndGet();
    if (loss < least.get()) {
      least.set(loss);
      best.set(one);
    }
  }

  @Nullable T best() {
    return best.get();
  }
}

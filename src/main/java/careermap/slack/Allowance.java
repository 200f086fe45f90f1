package careermap.slack;

import java.time.Duration;

/**
 * So many calls at once, and after that one after the other at a steady pace: the leaky bucket, as
 * the moment at which it is empty. Times are nanoseconds of a clock that never goes back.
 */
final class Allowance {
  private final long gap;
  private final int atOnce;
  private long empty = Long.MIN_VALUE;

  /**
   * @param gap between two calls at the steady pace
   */
  Allowance(long gap, int atOnce) {
    this.gap = gap;
    this.atOnce = atOnce;
  }

  /** How long a call has to wait for its turn; one that can wait leaves the room for many. */
  long untilTurn(long now, boolean canWait) {
    long room = canWait ? 0 : (atOnce - 1) * gap;
    return Math.max(0, Math.max(empty, now) - now - room);
  }

  Duration gap() {
    return Duration.ofNanos(gap);
  }

  /** How much of its pace may be used up ahead. */
  Duration room() {
    return Duration.ofNanos((atOnce - 1) * gap);
  }

  /** Undoes the last {@link #take}. */
  void giveBack() {
    empty -= gap;
  }

  void take(long now) {
    empty = Math.max(empty, now) + gap;
  }
}

package careermap.route;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How somebody may have come to a role: by which steps, in what time, with what by then. */
final class Label implements Comparable<Label> {
  private final int role;
  private final long[] has;
  private final long time;
  private final int least;
  private final long soonest;
  private final @Nullable Label before;
  private final int step;

  /**
   * @param least how many requirements there are at least at the goal
   * @param soonest how long it takes to the goal at least
   * @param before null at the start
   */
  Label(
      int role, long[] has, long time, int least, long soonest, @Nullable Label before, int step) {
    this.role = role;
    this.has = has;
    this.time = time;
    this.least = least;
    this.soonest = soonest;
    this.before = before;
    this.step = step;
  }

  int role() {
    return role;
  }

  int least() {
    return least;
  }

  long time() {
    return time;
  }

  /** Whatever is required at that step is there after it. */
  long[] after(long[] asks) {
    long[] after = has.clone();
    for (int word = 0; word < asks.length; word++) {
      after[word] |= asks[word];
    }
    return after;
  }

  List<Integer> steps() {
    Deque<Integer> steps = new ArrayDeque<>();
    for (Label at = this; at.before != null; at = at.before) {
      steps.addFirst(at.step);
    }
    return List.copyOf(steps);
  }

  /**
   * Whether nothing that can come makes the other one better than this one: what this one has and
   * the other has not is outweighed by what the other has and nobody will ask for again.
   *
   * @param may what may still be asked for from here
   */
  boolean isAtLeastAsGoodAs(Label other, long[] may) {
    if (time > other.time) {
      return false;
    }
    int lead = 0;
    for (int word = 0; word < has.length; word++) {
      lead += Long.bitCount(other.has[word] & ~has[word] & ~may[word]);
      lead -= Long.bitCount(has[word] & ~other.has[word]);
    }
    return lead >= 0;
  }

  @Override
  public int compareTo(Label other) {
    if (least != other.least) {
      return Integer.compare(least, other.least);
    }
    return soonest == other.soonest
        ? Long.compare(other.time, time)
        : Long.compare(soonest, other.soonest);
  }
}

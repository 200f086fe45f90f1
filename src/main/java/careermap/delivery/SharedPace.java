package careermap.delivery;

import java.time.Duration;

/**
 * What all processes that serve from one database have left of Slack's limits (共有の送信枠). It is the
 * leaky bucket: each call fills it for a while, and it empties at a steady pace.
 */
public interface SharedPace {
  /** For a process that serves alone: nobody else takes anything. */
  SharedPace ALONE =
      new SharedPace() {
        @Override
        public Duration take(String method, Duration gap, Duration room) {
          return Duration.ZERO;
        }

        @Override
        public Duration takeOrLeave(String method, Duration gap) {
          return Duration.ZERO;
        }

        @Override
        public void leaveAlone(String method, Duration length) {}

        @Override
        public Duration rest(String method) {
          return Duration.ZERO;
        }
      };

  /**
   * Takes the next turn, whenever it is.
   *
   * @param gap from one call to the next at the steady pace
   * @param room how much of it may be used up ahead
   * @return how long the call has to wait, zero where it may go at once
   */
  Duration take(String method, Duration gap, Duration room);

  /**
   * Takes a turn where one is free now, with room left for others; else none.
   *
   * @return zero where it was taken, else after how long to ask again
   */
  Duration takeOrLeave(String method, Duration gap);

  /** Slack has said "too many": nobody calls this method for so long. */
  void leaveAlone(String method, Duration length);

  /** How long nobody calls this method; zero where it may be called. */
  Duration rest(String method);
}

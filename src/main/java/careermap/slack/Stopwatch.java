package careermap.slack;

import java.time.Duration;

/** Time that only goes on, and how to wait for it. */
interface Stopwatch {
  Stopwatch REAL =
      new Stopwatch() {
        @Override
        public long nanos() {
          return System.nanoTime();
        }

        @Override
        public void pause(Duration wait) {
          Retries.pause(wait);
        }
      };

  long nanos();

  /** An interrupted pause ends at once, with the thread's mark set. */
  void pause(Duration wait);
}

package careermap.slack;

import java.time.Duration;

/**
 * How long a link by Socket Mode waits for Slack.
 *
 * @param firstPause after the first link that does not stand; then ever longer
 * @param connecting until it stands
 * @param ping in whole seconds, from one to the next; who has not answered it for half as long
 *     again is gone
 */
record Patience(Duration firstPause, Duration connecting, Duration ping) {
  static final Patience USUAL =
      new Patience(Duration.ofSeconds(2), Duration.ofSeconds(10), Duration.ofSeconds(10));

  Patience withFirstPause(Duration pause) {
    return new Patience(pause, connecting, ping);
  }
}

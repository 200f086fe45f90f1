package careermap.slack;

import java.time.Duration;

/**
 * How long a link by Socket Mode waits for Slack.
 *
 * @param firstPause after the first link that does not stand; then ever longer
 * @param connecting until it stands
 * @param ping in whole seconds, from one to the next; who has not answered it for half as long
 *     again is gone
 * @param renewing until the link before is closed here; Slack does so some ten seconds after it has
 *     said so
 * @param lastAnswers for what a link that is to be closed has brought; Slack waits no longer for an
 *     acknowledgement
 */
record LinkPatience(
    Duration firstPause,
    Duration connecting,
    Duration ping,
    Duration renewing,
    Duration lastAnswers) {
  static final LinkPatience USUAL =
      new LinkPatience(
          Duration.ofSeconds(2),
          Duration.ofSeconds(10),
          Duration.ofSeconds(10),
          Duration.ofSeconds(30),
          Duration.ofSeconds(3));

  LinkPatience withFirstPause(Duration pause) {
    return new LinkPatience(pause, connecting, ping, renewing, lastAnswers);
  }
}

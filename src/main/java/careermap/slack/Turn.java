package careermap.slack;

import org.jspecify.annotations.Nullable;

/**
 * What a call needs a turn for.
 *
 * @param channel that it writes to; null where it writes to none
 * @param canWait whether nobody waits for it: such calls go behind answers to people
 */
record Turn(String method, @Nullable String channel, boolean canWait) {
  static Turn now(String method) {
    return new Turn(method, null, false);
  }

  static Turn nowIn(String channel, String method) {
    return new Turn(method, channel, false);
  }

  static Turn behind(String method) {
    return new Turn(method, null, true);
  }

  static Turn behindIn(String channel, String method) {
    return new Turn(method, channel, true);
  }
}

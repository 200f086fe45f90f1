package careermap.picture;

/**
 * A straight piece of a way, within one channel.
 *
 * @param low its lesser end in half steps: even in a channel, odd in the middle of a row or column
 */
record Leg(Channel channel, int low, int high) {
  static Leg between(Channel channel, int one, int other) {
    return new Leg(channel, Math.min(one, other), Math.max(one, other));
  }

  Leg join(Leg other) {
    return new Leg(channel, Math.min(low, other.low), Math.max(high, other.high));
  }

  int length() {
    return high - low;
  }

  boolean touches(Leg other) {
    return low <= other.high && other.low <= high;
  }
}

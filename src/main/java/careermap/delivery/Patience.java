package careermap.delivery;

import java.time.Duration;

/**
 * How long the delivery waits for what nobody knows (待つ長さ).
 *
 * @param lease longer than any sending takes: after it the sender must have died
 * @param beforeLook until a message whose answer got lost must be where it can be seen
 */
public record Patience(Duration lease, Duration beforeLook) {
  public static final Patience USUAL = new Patience(Duration.ofMinutes(2), Duration.ofSeconds(30));
}

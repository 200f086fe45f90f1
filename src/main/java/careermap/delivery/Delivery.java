package careermap.delivery;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A notice on its way to somebody (お届け).
 *
 * @param dueAt when it is tried next or, where it is unknown, looked up next
 * @param attempts how often it was on its way
 * @param takenAt when it was first on its way; null where it never was
 * @param looks how often it was looked up since, in vain
 * @param outcome why it waits, is unknown or was dropped; null where there is nothing to say
 */
public record Delivery(
    long id,
    Notice notice,
    State state,
    Instant dueAt,
    int attempts,
    @Nullable Instant takenAt,
    int looks,
    @Nullable String outcome,
    Instant decidedAt) {

  /** What has become of it (お届けの状態). */
  public enum State {
    /** For its time, or for Slack. */
    WAITING,
    /** Under way. */
    SENDING,
    SENT,
    /** Nobody knows whether it arrived: it is looked up before it is ever sent again. */
    UNKNOWN,
    /** Not wanted any more, or nobody is there to get it. */
    DROPPED
  }
}

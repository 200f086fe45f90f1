package careermap.publication;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The one post that tells of a version (お知らせ).
 *
 * @param dueAt when it is to be tried next
 * @param attempts how often it was tried
 * @param refusal what Slack said to the last attempt; null where it said nothing
 */
public record Announcement(
    int version, State state, Instant dueAt, int attempts, @Nullable String refusal) {

  /** What has become of it (お知らせの状態). */
  public enum State {
    /** To be posted as soon as Slack takes it. */
    WAITING,
    /** Under way. */
    SENDING,
    POSTED,
    /** Sent, but nobody knows whether it arrived: posting it again could make it two. */
    UNKNOWN
  }
}

package careermap.privacy;

import org.jspecify.annotations.Nullable;

/**
 * Something that the app wrote in Slack and that is to go (Slackから消すもの).
 *
 * @param channel the conversation; of a Home tab, the account
 * @param ts Slack's name for a message, or for a file; null for the others
 * @param reason why it stays, in Slack's word; null while it is not known to stay
 */
public record Removal(
    long id,
    Kind kind,
    String channel,
    @Nullable String ts,
    int attempts,
    @Nullable String reason) {

  /** What it is (消すものの種類). */
  public enum Kind {
    MESSAGE,
    FILE,
    /** Everything of the app's in the conversation with somebody who was erased. */
    CONVERSATION,
    HOME
  }

  /** Where one of them stands (消すものの場所). */
  public record Place(Kind kind, String channel, String ts) {}
}

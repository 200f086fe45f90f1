package careermap.blockkit;

/**
 * Something wrong with a payload.
 *
 * @param pointer where, as a JSON pointer into the payload
 * @param reason what Slack would say, or what we ask of ourselves
 */
public record Finding(Kind kind, String pointer, String reason) {
  /** How bad it is. */
  public enum Kind {
    /** Slack refuses the payload. */
    REFUSED,
    /** Slack refuses the message with {@code msg_blocks_too_long}. */
    BLOCKS_TOO_LONG,
    /** Slack cuts or refuses the message's text. */
    TEXT_TOO_LONG,
    /** Slack refuses the message with {@code no_text}. */
    NO_TEXT,
    /** Slack refuses the view with {@code view_too_large}. */
    VIEW_TOO_LARGE,
    /** Slack accepts it; we do not want it. */
    ADVICE
  }

  public boolean refused() {
    return kind != Kind.ADVICE;
  }

  /** In the words of {@code response_metadata.messages}. */
  @Override
  public String toString() {
    return "[%s] %s [json-pointer:%s]".formatted(refused() ? "ERROR" : "ADVICE", reason, pointer);
  }
}

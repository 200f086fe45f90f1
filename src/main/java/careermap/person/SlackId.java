package careermap.person;

/** A Slack user id (SlackのユーザーID), such as {@code U012AB3CD}. */
public record SlackId(String value) {
  public SlackId {
    if (!value.matches("[UW][A-Z0-9]{1,30}")) {
      throw new IllegalArgumentException("a Slack user id starts with U or W");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}

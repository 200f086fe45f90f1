package careermap.person;

import java.util.regex.Pattern;

/** A Slack user id (SlackのユーザーID), such as {@code U012AB3CD}. */
public record SlackId(String value) {
  static final Pattern FORM = Pattern.compile("[UW][A-Z0-9]{1,30}");

  public SlackId {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("a Slack user id starts with U or W");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}

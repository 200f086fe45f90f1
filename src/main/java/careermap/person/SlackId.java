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

  /** Whether {@code value} has the form of one. */
  public static boolean isOne(String value) {
    return FORM.matcher(value).matches();
  }

  @Override
  public String toString() {
    return value;
  }
}

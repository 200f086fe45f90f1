package careermap.slack.view;

import careermap.conversation.Conversation;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A talk as somebody saw it, as a button or a form carries it; whatever comes back may be anything.
 *
 * @param revision none that a talk has where none was carried
 */
public record SeenTalk(String id, int revision) {
  private static final Pattern TEXT = Pattern.compile("(.*):(\\d{1,9})");

  static String of(Conversation talk) {
    return talk.id() + ":" + talk.revision();
  }

  public static SeenTalk read(String value) {
    Matcher parts = TEXT.matcher(value);
    return parts.matches()
        ? new SeenTalk(parts.group(1), Integer.parseInt(parts.group(2)))
        : new SeenTalk(value, -1);
  }
}

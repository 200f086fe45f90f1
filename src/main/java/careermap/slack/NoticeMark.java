package careermap.slack;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.slack.api.model.File;
import com.slack.api.model.Message;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The mark by which a message is recognised as a certain notice. On a message no reader sees it; a
 * file has no room for it but its name.
 */
final class NoticeMark {
  private static final String TYPE = "career_map_notice";
  private static final String KEY = "key";
  private static final int DIGITS = 8;

  private NoticeMark() {}

  static Message.Metadata of(String key) {
    return Message.Metadata.builder().eventType(TYPE).eventPayload(Map.of(KEY, key)).build();
  }

  /** The name with the mark before its ending. */
  static String inName(String name, String key) {
    int ending = name.lastIndexOf('.');
    return name.substring(0, ending) + digits(key) + name.substring(ending);
  }

  static boolean isOn(Message message, String key) {
    return isInMetadata(message, key)
        || Objects.requireNonNullElse(message.getFiles(), List.<File>of()).stream()
            .anyMatch(file -> isInName(file.getName(), key));
  }

  private static boolean isInMetadata(Message message, String key) {
    Message.@Nullable Metadata mark = message.getMetadata();
    return mark != null
        && TYPE.equals(mark.getEventType())
        && mark.getEventPayload() != null
        && key.equals(mark.getEventPayload().get(KEY));
  }

  private static boolean isInName(@Nullable String name, String key) {
    return name != null && name.contains(digits(key) + ".");
  }

  private static String digits(String key) {
    return "-" + UUID.nameUUIDFromBytes(key.getBytes(UTF_8)).toString().substring(0, DIGITS);
  }
}

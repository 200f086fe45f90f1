package careermap.slack;

import com.slack.api.model.Message;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The mark by which a message is recognised as a certain notice; no reader sees it. */
final class NoticeMark {
  private static final String TYPE = "career_map_notice";
  private static final String KEY = "key";

  private NoticeMark() {}

  static Message.Metadata of(String key) {
    return Message.Metadata.builder().eventType(TYPE).eventPayload(Map.of(KEY, key)).build();
  }

  static boolean isOn(Message message, String key) {
    Message.@Nullable Metadata mark = message.getMetadata();
    return mark != null
        && TYPE.equals(mark.getEventType())
        && mark.getEventPayload() != null
        && key.equals(mark.getEventPayload().get(KEY));
  }
}

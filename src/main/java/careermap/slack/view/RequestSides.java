package careermap.slack.view;

import careermap.conversation.TalkRequest;
import careermap.person.Person;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * A request for a talk as one of the two reads it.
 *
 * @param reader one of the two
 * @param other the other of the two
 * @param instead whom the listener named instead; null where nobody
 * @param zone of the reader
 */
public record RequestSides(
    TalkRequest request,
    Person reader,
    Person other,
    @Nullable Person instead,
    ZoneId zone,
    Instant now) {
  public boolean asks() {
    return reader.id().equals(request.asker());
  }
}

package careermap.slack.view;

import careermap.conversation.TalkRequest;
import careermap.wording.Wording;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A talk to come, for the one who asked for it.
 *
 * @param talk null where there is none
 */
public record Upcoming(@Nullable RequestSides talk) {
  public static final Upcoming NONE = new Upcoming(null);

  /** When, or that it is asked for; blank where there is none. */
  String words(Wording wording) {
    if (talk == null) {
      return "";
    }
    Instant at = talk.request().agreedAt();
    return talk.request().state() == TalkRequest.State.AGREED && at != null
        ? new TalkTimes(talk.zone(), wording).moment(at)
        : wording.say("mine.next.asked");
  }
}

package careermap.slack.view;

import careermap.conversation.MyPromises;
import careermap.conversation.TalkRequest;
import careermap.wording.Wording;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is still to come between a person and others: a talk that they asked for, and what they and
 * their supervisor promised each other.
 *
 * @param talk null where there is none
 */
public record Upcoming(@Nullable RequestSides talk, MyPromises promises) {
  public static final Upcoming NONE = new Upcoming(null);

  public Upcoming(@Nullable RequestSides talk) {
    this(talk, MyPromises.NONE);
  }

  public Upcoming with(MyPromises others) {
    return new Upcoming(talk, others);
  }

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

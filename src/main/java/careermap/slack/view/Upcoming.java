package careermap.slack.view;

import careermap.conversation.MyPromises;
import careermap.conversation.TalkRequest;
import careermap.wording.Wording;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is still to come between a person and others: a talk that they asked for, and what they and
 * their supervisor promised each other; and their own evaluation sheet that is under way.
 *
 * @param talk null where there is none
 * @param asked how many talks others have asked the person for, and are open
 * @param sheet null where none is under way
 */
public record Upcoming(
    @Nullable RequestSides talk, int asked, MyPromises promises, @Nullable String sheet) {
  public static final Upcoming NONE = new Upcoming(null, 0);

  public Upcoming(@Nullable RequestSides talk, int asked) {
    this(talk, asked, MyPromises.NONE, null);
  }

  public Upcoming with(MyPromises others, @Nullable String own) {
    return new Upcoming(talk, asked, others, own);
  }

  /** Whether it is about a talk of which the supervisor never learns. */
  boolean isConfidential() {
    return talk != null && talk.request().confidential();
  }

  /** What leads to the requests; how many wait for the person comes first. Null for none. */
  @Nullable String label(Wording wording) {
    if (asked > 0) {
      return wording.say("button.requests.to.me", asked);
    }
    return talk == null ? null : wording.say("button.requests");
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

package careermap.conversation;

import careermap.delivery.Notice;
import java.time.Instant;
import java.util.List;

/**
 * What the other side says about a talk (面談への返事).
 *
 * @param talk as it was before
 * @param closes requests of the two that were asked, and times that were agreed, before this moment
 *     are held by the talk where it counts
 * @param notices whom it is told to
 */
public record TalkAnswer(
    Conversation talk, Conversation.Agreement agreement, Instant closes, List<Notice> notices) {
  public TalkAnswer {
    notices = List.copyOf(notices);
  }
}

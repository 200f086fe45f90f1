package careermap.conversation;

import careermap.delivery.Notice;
import java.util.List;

/**
 * What the other side says about a talk (面談への返事).
 *
 * @param talk as it was before
 * @param notices whom it is told to
 */
public record TalkAnswer(
    Conversation talk, Conversation.Agreement agreement, List<Notice> notices) {
  public TalkAnswer {
    notices = List.copyOf(notices);
  }
}

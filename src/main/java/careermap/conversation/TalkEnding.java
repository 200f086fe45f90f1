package careermap.conversation;

import careermap.conversation.TalkRequest.State;
import careermap.delivery.Notice;
import careermap.person.PersonId;
import java.time.Instant;
import java.util.List;

/**
 * The end of a request because one of the two has left (希望の終わり). The asker is told, and can ask
 * somebody else; the listener is told only where a talk stands in their calendar.
 */
public record TalkEnding(TalkRequest before, TalkRequest after, List<Notice> notices) {
  public TalkEnding {
    notices = List.copyOf(notices);
  }

  /** Of an open request, one of whose two has left. */
  public static TalkEnding of(TalkRequest request, PersonId left, Instant now) {
    TalkReply why = TalkReply.of(left, TalkReply.Kind.LEFT);
    TalkRequest after = request.with(request.progress().closed(State.ENDED, why));
    PersonId stays = request.other(left);
    boolean told = stays.equals(request.asker()) || after.sequence() > 0;
    return new TalkEnding(
        request,
        after,
        told
            ? TalkNotices.withFiles(
                List.of(TalkNotices.notice(Notice.Kind.TALK_CANCELLED, stays, after, now)),
                after,
                now)
            : List.of());
  }
}

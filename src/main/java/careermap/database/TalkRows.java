package careermap.database;

import careermap.conversation.TalkRequest;
import careermap.conversation.TalkRequests.Change;
import careermap.delivery.Notice;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** What follows from a change of a request for a talk, in the same transaction. */
final class TalkRows {
  private static final String WAS_TOLD =
      """
      select count(*) > 0 from delivery
      where about = :about and to_id = :to and kind like :kind and state not in ('WAITING', 'DROPPED')
      """;
  private static final String ANYTHING = "%";

  private TalkRows() {}

  /** A new request. */
  static void changed(Handle handle, TalkRequest request, List<Notice> notices, Instant now) {
    NoticeRows.dropAbout(handle, request.id());
    NoticeRows.add(handle, notices, now);
    lookAgain(handle, request);
  }

  /**
   * What still waits is told no more where there is news; a wish in other words, which is none, is
   * told by what waits already. Whoever never heard of a request does not hear that it is gone.
   */
  static void changed(Handle handle, Change change, List<Notice> notices, Instant now) {
    TalkRequest after = change.after();
    if (change.before().state() != after.state() || !notices.isEmpty()) {
      NoticeRows.dropAbout(handle, after.id());
    }
    NoticeRows.add(
        handle,
        notices.stream().filter(notice -> isWorthTelling(handle, after, notice)).toList(),
        now);
    lookAgain(handle, after);
  }

  /** What is in no calendar need not be taken out of it. */
  private static boolean isWorthTelling(Handle handle, TalkRequest request, Notice notice) {
    return switch (notice.kind()) {
      case TALK_CANCELLED ->
          notice.to().equals(request.asker()) || wasTold(handle, notice, ANYTHING);
      case TALK_FILE ->
          request.state() == TalkRequest.State.AGREED
              || wasTold(handle, notice, Notice.Kind.TALK_FILE.name());
      default -> true;
    };
  }

  private static boolean wasTold(Handle handle, Notice notice, String kind) {
    return handle
        .createQuery(WAS_TOLD)
        .bind("about", notice.about())
        .bind("to", notice.to().value())
        .bind("kind", kind)
        .mapTo(Boolean.class)
        .one();
  }

  /** The listener's own team alone, and only where it is no secret. */
  private static void lookAgain(Handle handle, TalkRequest request) {
    if (!request.confidential()) {
      DigestSlots.lookAgain(handle, List.of(request.listener()));
    }
  }
}

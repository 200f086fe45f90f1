package careermap.conversation;

import careermap.conversation.TalkRequest.State;
import careermap.delivery.Notice;
import careermap.delivery.Notice.Kind;
import careermap.person.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** Who is told what when a request changes (希望のお知らせ). */
final class TalkNotices {
  private TalkNotices() {}

  /** Of a request that was just made. */
  static List<Notice> ofNew(TalkRequest request, Instant now) {
    return List.of(notice(Kind.TALK_ASKED, request.listener(), request, now));
  }

  /** A wish in other words is no news. */
  static List<Notice> of(TalkRequest before, TalkRequest after, Instant now) {
    return withFiles(said(before, after, now), after, now);
  }

  /** Whoever is told of a talk that is or was in their calendar gets the file for it afterwards. */
  static List<Notice> withFiles(List<Notice> said, TalkRequest request, Instant now) {
    return said.stream().flatMap(notice -> withFile(notice, request, now)).toList();
  }

  private static Stream<Notice> withFile(Notice said, TalkRequest request, Instant now) {
    boolean moves = isInCalendars(request) && Kind.TALK_FILE.comesAfter().contains(said.kind());
    String edition = Appointment.editionOf(request);
    return moves
        ? Stream.of(said, Notice.of(Kind.TALK_FILE, said.to(), request.id(), edition, now))
        : Stream.of(said);
  }

  private static List<Notice> said(TalkRequest before, TalkRequest after, Instant now) {
    return switch (after.state()) {
      case ASKED ->
          before.state() == State.ASKED
              ? List.of()
              : List.of(notice(Kind.TALK_ASKED, after.listener(), after, now));
      case PROPOSED -> List.of(notice(Kind.TALK_PROPOSED, after.asker(), after, now));
      case AGREED -> agreed(after, now);
      case HANDING_OVER -> List.of(notice(Kind.TALK_HANDED_OVER, after.asker(), after, now));
      case DECLINED -> declined(after, now);
      case WITHDRAWN -> withdrawn(before, after, now);
      case HELD, ENDED -> List.of();
    };
  }

  private static List<Notice> declined(TalkRequest after, Instant now) {
    Notice declined = notice(Kind.TALK_DECLINED, after.asker(), after, now);
    return isInCalendars(after)
        ? List.of(declined, notice(Kind.TALK_CANCELLED, after.listener(), after, now))
        : List.of(declined);
  }

  /** Whoever has named somebody else does not learn what the asker made of it. */
  private static List<Notice> withdrawn(TalkRequest before, TalkRequest after, Instant now) {
    Notice toListener = notice(Kind.TALK_CANCELLED, after.listener(), after, now);
    if (isInCalendars(after)) {
      return List.of(notice(Kind.TALK_CANCELLED, after.asker(), after, now), toListener);
    }
    return before.state() == State.HANDING_OVER ? List.of() : List.of(toListener);
  }

  private static List<Notice> agreed(TalkRequest talk, Instant now) {
    return List.of(
        notice(Kind.TALK_AGREED, talk.asker(), talk, now),
        notice(Kind.TALK_AGREED, talk.listener(), talk, now));
  }

  private static boolean isInCalendars(TalkRequest request) {
    return request.sequence() > 0;
  }

  /** New with each change, so that what was told of an earlier time does not stand in its way. */
  static Notice notice(Kind kind, PersonId to, TalkRequest about, Instant due) {
    return Notice.of(kind, to, about.id(), String.valueOf(about.revision()), due);
  }
}

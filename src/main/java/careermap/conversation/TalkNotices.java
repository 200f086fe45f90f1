package careermap.conversation;

import careermap.conversation.TalkRequest.State;
import careermap.delivery.Notice;
import careermap.delivery.Notice.Kind;
import careermap.person.PersonId;
import careermap.workday.WorkTime;
import careermap.workday.WorkTimes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Who is told what when a request changes (希望のお知らせ). */
final class TalkNotices {
  private final WorkTimes workTimes;

  TalkNotices(WorkTimes workTimes) {
    this.workTimes = workTimes;
  }

  /** Of a request that was just made. */
  List<Notice> ofNew(TalkRequest request, Instant now) {
    return List.of(notice(Kind.TALK_ASKED, request.listener(), request, now));
  }

  /** A wish in other words is no news. */
  List<Notice> of(TalkRequest before, TalkRequest after, Instant now) {
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

  private List<Notice> agreed(TalkRequest talk, Instant now) {
    Instant at = talk.agreedAt();
    List<Notice> notices = new ArrayList<>();
    for (PersonId person : List.of(talk.asker(), talk.listener())) {
      notices.add(notice(Kind.TALK_AGREED, person, talk, now));
      if (at != null) {
        today(person, at)
            .filter(morning -> morning.isAfter(now))
            .forEach(morning -> notices.add(notice(Kind.TALK_TODAY, person, talk, morning)));
      }
    }
    if (at != null) {
      notices.add(notice(Kind.BRIEF, talk.listener(), talk, dayBefore(talk.listener(), at, now)));
    }
    return notices;
  }

  /** When the working time begins in which they meet. */
  private Stream<Instant> today(PersonId person, Instant at) {
    return Shift.at(at, workTimes.of(person)).map(shift -> shift.from().toInstant()).stream();
  }

  /** When the last working time before that one begins; now where that has begun. */
  private Instant dayBefore(PersonId person, Instant at, Instant now) {
    WorkTime time = workTimes.of(person);
    return Shift.at(at, time)
        .flatMap(shift -> shift.before(time))
        .map(shift -> shift.from().toInstant())
        .filter(begins -> begins.isAfter(now))
        .orElse(now);
  }

  private static boolean isInCalendars(TalkRequest request) {
    return request.sequence() > 0;
  }

  /** New with each change, so that what was told of an earlier time does not stand in its way. */
  static Notice notice(Kind kind, PersonId to, TalkRequest about, Instant due) {
    String key = kind + ":" + about.id() + ":" + to.value() + ":" + about.revision();
    return new Notice(key, to, kind, about.id(), due);
  }
}

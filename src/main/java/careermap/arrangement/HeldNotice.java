package careermap.arrangement;

import careermap.delivery.HeldNotices;
import careermap.delivery.Notice;
import careermap.guidance.Visitor;
import careermap.person.Person;
import careermap.person.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A notice of which nobody can find out whether it arrived (届いたか確かめられないお知らせ), as human resources
 * sees it: to whom and of which sort, never what it says.
 *
 * @param attempts how often it was on its way
 * @param sentAt when it was first on its way
 */
public record HeldNotice(long id, int attempts, Person to, Sort sort, Instant sentAt) {

  /**
   * Of which sort it is (お知らせの種別); what the two of a talk told each other stays with them, and who
   * raised a hand or logged something is not for human resources to know.
   */
  public enum Sort {
    DIGEST,
    TALK,
    PROMISE,
    OTHER;

    private static Sort of(Notice.Kind kind) {
      return switch (kind) {
        case DIGEST -> DIGEST;
        case PROMISE_DUE -> PROMISE;
        case EXPERIENCE_CLAIMED,
            EXPERIENCE_ANSWERED,
            HAND_RAISED,
            HAND_WITHDRAWN,
            HAND_ANSWERED,
            OPENING_CANCELLED,
            ASSESSMENT_OPENED,
            ASSESSMENT_REVEALED,
            CYCLE_OPENED,
            CORRECTION_SETTLED ->
            OTHER;
        case TALK_ASKED,
            TALK_PROPOSED,
            TALK_AGREED,
            TALK_DECLINED,
            TALK_HANDED_OVER,
            TALK_CANCELLED,
            TALK_FILE,
            BRIEF,
            TALK_TODAY,
            TALK_LOGGED ->
            TALK;
      };
    }
  }

  /**
   * Those that somebody of human resources may see: none about a confidential talk of somebody whom
   * they supervise, whichever of the two it goes to, nor while somebody acts for them.
   *
   * @param people who are present
   */
  static List<HeldNotice> seenBy(
      Visitor visitor, HeldNotices notices, Map<PersonId, Person> people) {
    return notices.all().stream()
        .filter(held -> !(held.confidential() && concernsTheirs(held, visitor)))
        .flatMap(held -> of(held, people.get(held.delivery().notice().to())))
        .toList();
  }

  private static Stream<HeldNotice> of(HeldNotices.Held held, @Nullable Person to) {
    return to == null
        ? Stream.empty()
        : Stream.of(
            new HeldNotice(
                held.delivery().id(),
                held.delivery().attempts(),
                to,
                Sort.of(held.delivery().notice().kind()),
                Objects.requireNonNullElse(
                    held.delivery().takenAt(), held.delivery().decidedAt())));
  }

  private static boolean concernsTheirs(HeldNotices.Held held, Visitor visitor) {
    return visitor
        .standing()
        .filter(standing -> held.leaders().contains(standing.person().id()))
        .isPresent();
  }
}

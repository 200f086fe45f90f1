package careermap.opening;

import careermap.delivery.Notice;
import careermap.delivery.Notice.Kind;
import careermap.person.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Who is told what about openings and hands (募集のお知らせ). */
final class HandNotices {
  /** Many hands are one message, and the next one comes a day later. */
  private static final Duration PAUSE = Duration.ofDays(1);

  private HandNotices() {}

  /**
   * That hands are raised: once a day at the most, however many there are.
   *
   * @param lastTold when the poster was last told of hands, or is to be
   */
  static List<Notice> raised(Opening opening, Optional<Instant> lastTold, Instant now) {
    if (lastTold.filter(now::isBefore).isPresent()) {
      return List.of();
    }
    Instant due = lastTold.map(told -> told.plus(PAUSE)).filter(now::isBefore).orElse(now);
    String key =
        Kind.HAND_RAISED + ":" + opening.id() + ":" + due.atZone(ZoneOffset.UTC).toLocalDate();
    return List.of(new Notice(key, opening.poster(), Kind.HAND_RAISED, opening.id(), due));
  }

  /** That somebody who was chosen does not come after all. */
  static Notice withdrawn(Opening opening, PersonId person, Instant now) {
    String edition = person.value() + ":" + now.toEpochMilli();
    return Notice.of(Kind.HAND_WITHDRAWN, opening.poster(), opening.id(), edition, now);
  }

  static Notice answered(Opening opening, PersonId person, Instant now) {
    return Notice.ofMoment(Kind.HAND_ANSWERED, person, opening.id(), now);
  }

  static Notice cancelled(Opening opening, PersonId person, Instant now) {
    return Notice.ofMoment(Kind.OPENING_CANCELLED, person, opening.id(), now);
  }
}

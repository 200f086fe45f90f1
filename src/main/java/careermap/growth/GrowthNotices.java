package careermap.growth;

import careermap.delivery.Notice;
import careermap.person.PersonId;
import java.time.Instant;

/** What is told of experiences (経験のお知らせ). */
final class GrowthNotices {
  private GrowthNotices() {}

  /** The moment is in the key, so that what happens again is told again. */
  static Notice of(Notice.Kind kind, UndertakingId about, PersonId to, Instant now) {
    String key = kind + ":" + about.value() + ":" + to.value() + ":" + now.toEpochMilli();
    return new Notice(key, to, kind, about.value(), now);
  }
}

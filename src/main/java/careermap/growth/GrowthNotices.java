package careermap.growth;

import careermap.delivery.Notice;
import careermap.person.PersonId;
import java.time.Instant;

/** What is told of experiences (経験のお知らせ). */
public final class GrowthNotices {
  private GrowthNotices() {}

  /** To whoever is asked to confirm it. */
  public static Notice claimed(UndertakingId about, PersonId supervisor, Instant now) {
    return of(Notice.Kind.EXPERIENCE_CLAIMED, about, supervisor, now);
  }

  /** To its owner, once it is confirmed or returned. */
  static Notice answered(UndertakingId about, Instant now) {
    return of(Notice.Kind.EXPERIENCE_ANSWERED, about, about.person(), now);
  }

  /** The moment is in the key, so that what happens again is told again. */
  private static Notice of(Notice.Kind kind, UndertakingId about, PersonId to, Instant now) {
    String key = kind + ":" + about.value() + ":" + to.value() + ":" + now.toEpochMilli();
    return new Notice(key, to, kind, about.value(), now);
  }
}

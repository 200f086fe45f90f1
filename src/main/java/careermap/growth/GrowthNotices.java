package careermap.growth;

import careermap.delivery.Notice;
import careermap.person.PersonId;
import java.time.Instant;

/** What is told of experiences (経験のお知らせ). */
public final class GrowthNotices {
  private GrowthNotices() {}

  /** To whoever is asked to confirm it. */
  public static Notice claimed(UndertakingId about, PersonId supervisor, Instant now) {
    return Notice.ofMoment(Notice.Kind.EXPERIENCE_CLAIMED, supervisor, about.value(), now);
  }

  /** To its owner, once it is confirmed or returned. */
  static Notice answered(UndertakingId about, Instant now) {
    return Notice.ofMoment(Notice.Kind.EXPERIENCE_ANSWERED, about.person(), about.value(), now);
  }
}

package careermap.opening;

import careermap.delivery.Notice;
import careermap.person.PersonId;
import java.time.Instant;
import java.util.List;

/** What is to be told where somebody who is concerned has left (退職による終わり). */
public final class OpeningEnding {
  private OpeningEnding() {}

  /** To the poster: a place is free again. */
  public static Notice ofHand(Opening opening, PersonId person, Instant now) {
    return HandNotices.withdrawn(opening, person, now);
  }

  /** To whoever raised a hand: nobody is there to answer it. */
  public static List<Notice> ofOpening(Opening opening, List<PersonId> concerned, Instant now) {
    return concerned.stream().map(one -> HandNotices.cancelled(opening, one, now)).toList();
  }
}

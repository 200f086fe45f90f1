package careermap.person;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What people reported as not right, until human resources settles it (訂正の依頼). */
public interface Corrections {
  /** Keeps a report; false where the same was reported on the same day already. */
  boolean report(SlackId by, Correction.Kind kind, LocalDate day, Instant now);

  /** Those that are not settled, oldest first. */
  List<Correction> open();

  /** One that is settled. */
  Optional<Correction> settled(long id);
}

package careermap.roster;

import careermap.delivery.Notice;
import java.time.Instant;
import java.util.List;

/** Where a report is settled together with what is told of it (訂正の依頼の済ませ先). */
public interface Settlements {
  /** Nothing is told where it was settled before. */
  void settle(long id, List<Notice> notices, Instant now);
}

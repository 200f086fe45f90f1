package careermap.privacy;

import java.time.Instant;
import java.util.List;

/** What is to go from Slack (Slackから消すものの一覧). */
public interface Removals {
  /** Those whose time has come, the longest due first. */
  List<Removal> due(Instant now, int most);

  /** It is there no more. */
  void done(long id);

  /** A conversation was looked through: these are to go one by one. */
  void found(long id, List<Removal.Place> places, Instant now);

  void later(long id, String reason, Instant due);

  /** Slack does not let go of it. */
  void stays(long id, String reason);

  /** What Slack did not let go of. */
  List<Removal> left();

  /** How many wait. */
  int waiting();

  /** Tries all of those once more. */
  void retry(Instant now);
}

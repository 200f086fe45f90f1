package careermap.history;

import java.time.Instant;
import java.util.List;

/** What is recorded of people's past (これまでの記録). */
public interface PastEvents {
  /**
   * All earlier roles, talks, and confirmed experiences and qualifications; before them, what
   * people have told the app themselves.
   */
  List<PastEvent> all();

  /** Writes these events, each in the place of what was recorded under its key, all or nothing. */
  void record(List<PastEvent> events, Instant now);
}

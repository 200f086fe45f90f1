package careermap.roster;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;

/** The rosters that wait to be taken in (預かった名簿の置き場). */
public interface RosterDrafts {
  /**
   * Keeps a file as it was given; returns its number.
   *
   * @param givenBy a Slack user id
   */
  long keep(String name, byte[] content, String givenBy, Instant now);

  Optional<KeptRoster> find(long id);

  /** Whether it was there to be taken away. */
  boolean remove(long id);

  /** Does something while nobody else changes what is stored: all of it or nothing. */
  <T> T holding(Supplier<T> work);

  /** Takes away what was given before. */
  void removeBefore(Instant before);
}

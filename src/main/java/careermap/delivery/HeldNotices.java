package careermap.delivery;

import careermap.person.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** Notices of which nobody knows whether they arrived and that nobody can look up (確かめられないお知らせ). */
public interface HeldNotices {
  /** Those decided first come first. */
  List<Held> all();

  /**
   * Somebody says what became of one: it arrived, or it is sent again where it still holds. Nothing
   * happens where it was settled, found or sent again since they saw it.
   *
   * @param attempts how often it had been on its way when they saw it
   * @return whether it was as they saw it
   */
  boolean settle(long id, int attempts, boolean arrived, Instant now);

  /**
   * One of them (確かめられない1通).
   *
   * @param confidential whether it is about a talk of which a supervisor must not learn, or about
   *     one that is gone, so that nobody knows whether it was
   * @param leaders of those whom it gives away, which are whoever gets it and the two of the talk:
   *     by the roster, and whoever leads them today
   */
  record Held(Delivery delivery, boolean confidential, Set<PersonId> leaders) {
    public Held {
      leaders = Set.copyOf(leaders);
    }
  }
}

package careermap.privacy;

import careermap.access.AuditTrail;
import careermap.person.PersonId;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Removes somebody and everything about them (人を消去する). */
public final class ErasePerson {
  private static final int TRIES = 3;

  private final Erasure erasure;
  private final AuditTrail audit;
  private final Clock clock;

  public ErasePerson(Erasure erasure, AuditTrail audit, Clock clock) {
    this.erasure = erasure;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * @param actor as the audit has it; not the person themself
   */
  public Outcome of(PersonId person, String actor) {
    Instant now = clock.instant();
    boolean erased =
        audit.keeping(
            () -> erasure.erase(person, now), done -> done ? entry(actor, now) : List.of());
    if (!erased) {
      return Outcome.NOBODY;
    }
    return sweep() ? Outcome.ERASED : Outcome.NOT_SWEPT;
  }

  /** It does not name the person: that is what was asked for. */
  private static List<AuditTrail.Entry> entry(String actor, Instant now) {
    return List.of(
        new AuditTrail.Entry(now, actor, AuditTrail.Action.PERSON_ERASED, null, List.of()));
  }

  private boolean sweep() {
    for (int tries = 0; tries < TRIES; tries++) {
      if (erasure.sweep()) {
        return true;
      }
    }
    return false;
  }

  /** What became of it (消去の結果). */
  public enum Outcome {
    ERASED,
    /** Spare places of the file are still to be emptied: somebody reads for long. */
    NOT_SWEPT,
    NOBODY
  }
}

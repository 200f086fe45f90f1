package careermap.privacy;

import careermap.access.AuditTrail.Action;
import careermap.access.KeepChange;
import careermap.access.KeepChange.Changed;
import java.time.Clock;
import java.util.Optional;

/** Sets how long a kind of data is kept (保存期間を決める). */
public final class SetRetention {
  private final Retention retention;
  private final KeepChange keep;
  private final Clock clock;

  public SetRetention(Retention retention, KeepChange keep, Clock clock) {
    this.retention = retention;
    this.keep = keep;
    this.clock = clock;
  }

  /**
   * For human resources alone, and only while it is as they saw it.
   *
   * @param by the employee number, else the Slack id
   * @param seen the months that they saw
   */
  public Outcome by(String by, boolean hr, KeptKind kind, int months, int seen) {
    int now = retention.periods().getOrDefault(kind, kind.usual());
    if (!hr || !kind.choices().contains(months)) {
      return Outcome.NOT_POSSIBLE;
    }
    if (now != seen) {
      return Outcome.CHANGED_MEANWHILE;
    }
    return keep.by(
        by,
        Action.RETENTION_CHANGED,
        () -> set(kind, months, by),
        done ->
            Optional.of(
                Changed.of(Changed.field("kind", kind), Changed.field("months", now, months))));
  }

  private Outcome set(KeptKind kind, int months, String by) {
    retention.set(kind, months, by, clock.instant());
    return Outcome.DONE;
  }

  /** What became of it (保存期間の結果). */
  public enum Outcome {
    DONE,
    CHANGED_MEANWHILE,
    NOT_POSSIBLE
  }
}

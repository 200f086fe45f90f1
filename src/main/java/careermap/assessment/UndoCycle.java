package careermap.assessment;

import careermap.access.AuditTrail;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Undoes a cycle that nobody has begun to mark in (評価の期間を取り消す), and keeps who did. */
public final class UndoCycle {
  private final Cycles cycles;
  private final AuditTrail audit;
  private final Clock clock;

  public UndoCycle(Cycles cycles, AuditTrail audit, Clock clock) {
    this.cycles = cycles;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * The cycle that is gone; empty where it stays: it is not there, somebody has begun, or it is of
   * so few that this would tell who.
   *
   * @param by as in {@link AuditTrail.Entry}
   * @param hr whether they have the rights of human resources
   */
  public Optional<Cycle> by(String by, boolean hr, String id) {
    Instant now = clock.instant();
    return hr
        ? audit.keeping(
            () -> cycles.byId(id).filter(cycle -> cycles.removeUnmarked(id)),
            gone -> gone.map(cycle -> entry(cycle, by, now)).stream().toList())
        : Optional.empty();
  }

  private static AuditTrail.Entry entry(Cycle cycle, String by, Instant now) {
    return new AuditTrail.Entry(
        now,
        by,
        AuditTrail.Action.CYCLE_UNDONE,
        null,
        List.of(new AuditTrail.Field("name", cycle.name(), null)));
  }
}

package careermap.privacy;

import careermap.access.AuditTrail;
import careermap.access.AuditTrail.Action;
import careermap.person.PersonId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

/** Erases what has been kept for long enough (期限の過ぎた記録を消す). */
public final class EraseDue {
  /** Who erases, as the audit has it. */
  public static final String RETENTION = "retention";

  private final Retention retention;
  private final Erasure erasure;
  private final AuditTrail audit;
  private final Clock clock;

  /**
   * @param clock in the company's zone
   */
  public EraseDue(Retention retention, Erasure erasure, AuditTrail audit, Clock clock) {
    this.retention = retention;
    this.erasure = erasure;
    this.audit = audit;
    this.clock = clock;
  }

  /** Everything that is due; ends early once the app is stopping, and goes on the next time. */
  public void run(BooleanSupplier stopping) {
    Map<KeptKind, Integer> periods = retention.periods();
    int erased = 0;
    for (KeptKind kind : KeptKind.values()) {
      LocalDate day = LocalDate.now(clock).minusMonths(periods.getOrDefault(kind, kind.usual()));
      erased += kind == KeptKind.LEAVERS ? leavers(day, stopping) : rows(kind, day, stopping);
    }
    if (erased > 0) {
      erasure.sweepLater(clock.instant());
    }
  }

  private int rows(KeptKind kind, LocalDate day, BooleanSupplier stopping) {
    Instant since = day.atStartOfDay(clock.getZone()).toInstant();
    int all = 0;
    int batch = stopping.getAsBoolean() ? 0 : retention.erase(kind, since, day);
    while (batch > 0) {
      all += batch;
      batch = stopping.getAsBoolean() ? 0 : retention.erase(kind, since, day);
    }
    return all;
  }

  /** The same as if somebody had ordered it. */
  private int leavers(LocalDate day, BooleanSupplier stopping) {
    int all = 0;
    Instant marked = clock.instant().minus(ErasureOrder.HOLDS);
    Iterator<PersonId> gone = retention.leavers(day, marked).iterator();
    while (gone.hasNext() && !stopping.getAsBoolean()) {
      erase(gone.next());
      all++;
    }
    return all;
  }

  private void erase(PersonId person) {
    Instant now = clock.instant();
    audit.keeping(
        () -> erasure.erase(person, now),
        done ->
            done
                ? List.of(
                    new AuditTrail.Entry(now, RETENTION, Action.PERSON_ERASED, null, List.of()))
                : List.of());
  }
}

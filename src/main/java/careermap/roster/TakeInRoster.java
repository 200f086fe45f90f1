package careermap.roster;

import careermap.access.AuditTrail;
import careermap.person.ImportRoster;
import careermap.person.RosterImport;
import careermap.table.Table;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Takes in a roster and keeps who changed what (名簿を取り込み、残す). */
public final class TakeInRoster {
  private final ImportRoster importRoster;
  private final AuditTrail audit;
  private final RosterLog log;
  private final Clock clock;

  public TakeInRoster(ImportRoster importRoster, AuditTrail audit, RosterLog log, Clock clock) {
    this.importRoster = importRoster;
    this.audit = audit;
    this.log = log;
    this.clock = clock;
  }

  /**
   * @param actor as in {@link AuditTrail.Entry}
   */
  public RosterImport from(Table table, RosterImport.Wish wish, String actor) {
    Instant now = clock.instant();
    return wish.dryRun()
        ? importRoster.from(table, wish)
        : audit.keeping(() -> taken(table, wish, now), outcome -> entries(outcome, actor, now));
  }

  private RosterImport taken(Table table, RosterImport.Wish wish, Instant now) {
    RosterImport outcome = importRoster.from(table, wish);
    if (outcome.applied()) {
      log.taken(now);
    }
    return outcome;
  }

  private static List<AuditTrail.Entry> entries(RosterImport outcome, String actor, Instant now) {
    return outcome.applied() ? RosterEntries.of(outcome.plan(), actor, now) : List.of();
  }
}

package careermap.roster;

import careermap.access.AuditTrail;
import careermap.person.RosterChange;
import careermap.person.RosterColumn;
import careermap.person.RosterPlan;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * What of a change of the roster is kept. Of a new person it is what decides who may see what; the
 * rest stands in the roster.
 */
final class RosterEntries {
  private static final Set<RosterColumn> OF_NEW =
      Set.of(
          RosterColumn.ROLE,
          RosterColumn.ROLE_SINCE,
          RosterColumn.SUPERVISOR_ID,
          RosterColumn.EMPLOYER,
          RosterColumn.LEFT_ON);

  private RosterEntries() {}

  static List<AuditTrail.Entry> of(RosterPlan plan, String actor, Instant at) {
    return plan.changes().stream().map(change -> entry(change, actor, at)).toList();
  }

  private static AuditTrail.Entry entry(RosterChange change, String actor, Instant at) {
    return new AuditTrail.Entry(
        at,
        actor,
        AuditTrail.Action.PERSON_CHANGED,
        change.after().id(),
        change.cells().stream()
            .filter(cell -> change.before() != null || OF_NEW.contains(cell.column()))
            .map(RosterEntries::field)
            .toList());
  }

  private static AuditTrail.Field field(RosterChange.Cell cell) {
    return new AuditTrail.Field(cell.column().code(), cell.before(), cell.after());
  }
}

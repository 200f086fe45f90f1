package careermap.roster;

import careermap.person.ImportRoster;
import careermap.person.RosterChange;
import careermap.person.RosterImport;
import careermap.table.Table;

/** What a table would change now. */
record DryRun(RosterImport outcome) {
  static DryRun of(Table table, ImportRoster importRoster) {
    return new DryRun(importRoster.from(table, new RosterImport.Wish(true, false)));
  }

  /** Once every row is read, only a great many leavers can keep it back. */
  private boolean hasManyLeavers() {
    return outcome.isRead() && !outcome.problems().isEmpty();
  }

  RosterGiven waiting(long draft, String name) {
    int leavers = hasManyLeavers() ? outcome.plan().of(RosterChange.Kind.LEFT).size() : 0;
    return new RosterGiven.Waiting(draft, name, RosterSeal.of(outcome.plan()), leavers, outcome);
  }

  boolean isFaulty() {
    return !outcome.isRead();
  }

  boolean changesNothing() {
    return outcome.plan().changes().isEmpty();
  }
}

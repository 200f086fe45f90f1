package careermap.slack;

import careermap.arrangement.NameKey;
import careermap.arrangement.WorkdayChange;

/** A change of working days for the log: ids and days, no words. */
final class WorkdayLog {
  private WorkdayLog() {}

  static String of(WorkdayChange change) {
    if (change instanceof WorkdayChange.Quiet quiet) {
      return "quiet period " + quiet.period().id() + " set";
    }
    if (change instanceof WorkdayChange.Loud loud) {
      return "quiet period " + NameKey.of(loud.id()) + " removed";
    }
    if (change instanceof WorkdayChange.Days days) {
      return "company days " + days.span().from() + " to " + days.span().until() + " set";
    }
    if (change instanceof WorkdayChange.UsualDays days) {
      return "company days " + days.span().from() + " to " + days.span().until() + " removed";
    }
    if (change instanceof WorkdayChange.ShiftHours shift) {
      return "shift " + NameKey.of(shift.shift()) + " set to " + shift.hours();
    }
    return "shift removed";
  }
}

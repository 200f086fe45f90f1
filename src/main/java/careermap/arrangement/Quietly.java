package careermap.arrangement;

import careermap.workday.QuietPeriod;
import careermap.workday.WorkdayBook;

/** Adds quiet periods once each, however often they are asked for. */
final class Quietly {
  private Quietly() {}

  static void add(WorkdayBook book, QuietPeriod period, String by) {
    if (book.quietPeriods().stream().noneMatch(known -> isSame(known, period))) {
      book.add(period, by);
    }
  }

  private static boolean isSame(QuietPeriod one, QuietPeriod other) {
    return one.scope() == other.scope()
        && one.name().equals(other.name())
        && one.from().equals(other.from())
        && one.until().equals(other.until());
  }
}

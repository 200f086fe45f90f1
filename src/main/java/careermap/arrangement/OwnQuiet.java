package careermap.arrangement;

import careermap.workday.QuietPeriod;
import careermap.workday.WorkdayBook;

/** A change of a supervisor's own quiet periods (自分のお知らせを休む期間の変更). */
public sealed interface OwnQuiet {
  Arranged make(WorkdayBook book, Choices now);

  /**
   * Nothing in these days (休む期間を決める).
   *
   * @param id a new one
   */
  record Begin(String id, DaySpan span) implements OwnQuiet {
    @Override
    public Arranged make(WorkdayBook book, Choices now) {
      if (span.until().isBefore(now.today())) {
        return Arranged.UNKNOWN;
      }
      String person = now.person().value();
      Quietly.add(
          book,
          new QuietPeriod(id, QuietPeriod.Scope.SUPERVISOR, person, span.from(), span.until(), ""),
          person);
      return Arranged.DONE;
    }
  }

  /** One of them is none any more (休む期間をはずす). */
  record End(String id) implements OwnQuiet {
    @Override
    public Arranged make(WorkdayBook book, Choices now) {
      if (now.quietPeriods().stream().noneMatch(period -> period.id().equals(id))) {
        return Arranged.UNKNOWN;
      }
      book.removeQuietPeriod(id);
      return Arranged.DONE;
    }
  }
}

package careermap.arrangement;

import careermap.access.AuditTrail.Action;
import careermap.access.AuditTrail.Field;
import careermap.access.KeepChange.Changed;
import careermap.workday.CompanyDay;
import careermap.workday.QuietPeriod;
import careermap.workday.WorkdayBook;
import careermap.workday.WorkingHours;
import java.util.List;

/** A change of working days and hours (営業日と勤務時間の変更). */
public sealed interface WorkdayChange {
  /** Whether what it is about is there, so that it can be made. */
  boolean isPossible(Arrangements now);

  void make(WorkdayBook book, String by);

  default Action action() {
    return Action.WORKDAYS_CHANGED;
  }

  /** What is kept of it. */
  List<Field> fields(Arrangements now);

  /** A quiet period of the company or of a site (繁忙期を決める). */
  record Quiet(QuietPeriod period) implements WorkdayChange {
    @Override
    public boolean isPossible(Arrangements now) {
      return switch (period.scope()) {
        case COMPANY -> period.name().isEmpty();
        case SITE -> now.sites().contains(period.name());
        case SUPERVISOR -> false;
      };
    }

    @Override
    public void make(WorkdayBook book, String by) {
      Quietly.add(book, period, by);
    }

    @Override
    public Action action() {
      return Action.QUIET_CHANGED;
    }

    @Override
    public List<Field> fields(Arrangements now) {
      return List.of(Changed.field("quiet", WorkdayWords.quiet(period)));
    }
  }

  /** A quiet period is none any more (繁忙期をはずす). */
  record Loud(String id) implements WorkdayChange {
    @Override
    public boolean isPossible(Arrangements now) {
      return now.quietPeriods().stream().anyMatch(period -> period.id().equals(id));
    }

    @Override
    public void make(WorkdayBook book, String by) {
      book.removeQuietPeriod(id);
    }

    @Override
    public Action action() {
      return Action.QUIET_CHANGED;
    }

    @Override
    public List<Field> fields(Arrangements now) {
      return now.quietPeriods().stream()
          .filter(period -> period.id().equals(id))
          .map(period -> Changed.field("quiet", WorkdayWords.quiet(period), null))
          .toList();
    }
  }

  /** Days that the company works or not (会社の営業日・休業日を決める). */
  record Days(DaySpan span, boolean works, String name) implements WorkdayChange {
    @Override
    public boolean isPossible(Arrangements now) {
      return !span.until().isBefore(now.today());
    }

    @Override
    public void make(WorkdayBook book, String by) {
      span.days().forEach(day -> book.set(new CompanyDay(day, works, name), by));
    }

    @Override
    public List<Field> fields(Arrangements now) {
      return List.of(
          Changed.field(
              span.toString(), WorkdayWords.days(now, span), WorkdayWords.day(works, name)));
    }
  }

  /** The Act holds again for days (会社の営業日・休業日をはずす). */
  record UsualDays(DaySpan span) implements WorkdayChange {
    @Override
    public boolean isPossible(Arrangements now) {
      return now.companyDays().stream().map(CompanyDay::day).anyMatch(span::covers);
    }

    @Override
    public void make(WorkdayBook book, String by) {
      span.days().forEach(book::clear);
    }

    @Override
    public List<Field> fields(Arrangements now) {
      return List.of(Changed.field(span.toString(), WorkdayWords.days(now, span), null));
    }
  }

  /** What the roster's name of a shift means (勤務帯の時間を決める). */
  record ShiftHours(String shift, WorkingHours hours) implements WorkdayChange {
    @Override
    public boolean isPossible(Arrangements now) {
      return ShiftNames.has(now, shift);
    }

    @Override
    public void make(WorkdayBook book, String by) {
      book.set(shift, hours);
    }

    @Override
    public List<Field> fields(Arrangements now) {
      return List.of(
          Changed.field(shift, WorkdayWords.hours(now, shift), WorkdayWords.hours(hours)));
    }
  }

  /** The usual hours hold again for a shift (勤務帯の時間をはずす). */
  record UsualShift(String shift) implements WorkdayChange {
    @Override
    public boolean isPossible(Arrangements now) {
      return ShiftNames.has(now, shift);
    }

    @Override
    public void make(WorkdayBook book, String by) {
      book.removeShift(shift);
    }

    @Override
    public List<Field> fields(Arrangements now) {
      return List.of(Changed.field(shift, WorkdayWords.hours(now, shift), null));
    }
  }
}

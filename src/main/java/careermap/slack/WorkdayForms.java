package careermap.slack;

import careermap.arrangement.Arrangements;
import careermap.arrangement.DaySpan;
import careermap.arrangement.NameKey;
import careermap.arrangement.Shift;
import careermap.arrangement.ShowArrangements;
import careermap.arrangement.WorkdayChange;
import careermap.guidance.Visitor;
import careermap.slack.view.CompanyDaysForm;
import careermap.slack.view.CompanyDaysView;
import careermap.slack.view.HrDeskView;
import careermap.slack.view.QuietForm;
import careermap.slack.view.QuietView;
import careermap.slack.view.ShiftForm;
import careermap.slack.view.ShiftsView;
import careermap.wording.Wording;
import careermap.workday.QuietPeriod;
import com.slack.api.model.view.View;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The forms for quiet periods, company days and hours of shifts. */
final class WorkdayForms {
  private final ShowArrangements showArrangements;
  private final WorkdayDesk desk;

  WorkdayForms(ShowArrangements showArrangements, WorkdayDesk desk) {
    this.showArrangements = showArrangements;
    this.desk = desk;
  }

  FormOutcome quiet(Visitor visitor, View view) {
    return forHr(visitor, now -> quiet(now, FormValues.of(view), visitor));
  }

  private FormOutcome quiet(Arrangements now, FormValues values, Visitor visitor) {
    Wording wording = Wording.in(visitor.language());
    SpanFields days =
        SpanFields.of(
            values,
            QuietForm.FROM,
            QuietForm.UNTIL,
            now.today(),
            DaySpan.MOST_QUIET_DAYS,
            "quiet.until.long");
    @Nullable DaySpan span = days.span();
    if (span == null) {
      return FormOutcome.fault(QuietForm.UNTIL, wording.say(days.fault()), wording);
    }
    WorkdayChange change = new WorkdayChange.Quiet(period(now, values, span));
    return done(visitor, change, QuietView::of);
  }

  private static QuietPeriod period(Arrangements now, FormValues values, DaySpan span) {
    String where = values.choice(QuietForm.WHERE);
    Optional<String> site =
        now.sites().stream().filter(one -> NameKey.of(one).equals(where)).findFirst();
    return new QuietPeriod(
        UUID.randomUUID().toString(),
        where.equals(QuietForm.COMPANY) ? QuietPeriod.Scope.COMPANY : QuietPeriod.Scope.SITE,
        site.orElse(""),
        span.from(),
        span.until(),
        Objects.requireNonNullElse(values.text(QuietForm.REASON, QuietForm.LONGEST_REASON), ""));
  }

  FormOutcome days(Visitor visitor, View view) {
    return forHr(visitor, now -> days(now, FormValues.of(view), visitor));
  }

  private FormOutcome days(Arrangements now, FormValues values, Visitor visitor) {
    Wording wording = Wording.in(visitor.language());
    SpanFields days =
        SpanFields.of(
            values,
            CompanyDaysForm.FROM,
            CompanyDaysForm.UNTIL,
            now.today(),
            DaySpan.MOST_COMPANY_DAYS,
            "days.until.long");
    @Nullable DaySpan span = days.span();
    if (span == null) {
      return FormOutcome.fault(CompanyDaysForm.UNTIL, wording.say(days.fault()), wording);
    }
    boolean works = values.choice(CompanyDaysForm.WORKS).equals(CompanyDaysForm.ON);
    String name =
        Objects.requireNonNullElse(
            values.text(CompanyDaysForm.NAME, CompanyDaysForm.LONGEST_NAME), "");
    return done(visitor, new WorkdayChange.Days(span, works, name), CompanyDaysView::of);
  }

  FormOutcome shift(Visitor visitor, View view) {
    return forHr(visitor, now -> shift(now, view, visitor));
  }

  private FormOutcome shift(Arrangements now, View view, Visitor visitor) {
    Wording wording = Wording.in(visitor.language());
    HoursFields hours = HoursFields.of(FormValues.of(view), ShiftForm.FROM, ShiftForm.UNTIL);
    if (!hours.fault().isEmpty()) {
      return FormOutcome.fault(ShiftForm.UNTIL, wording.say(hours.fault()), wording);
    }
    return WorkdayDesk.find(now, view.getPrivateMetadata())
        .map(shift -> done(visitor, change(shift, hours), ShiftsView::of))
        .orElseGet(() -> FormOutcome.of(ShiftsView.of(now, "arrange.unknown", wording), wording));
  }

  private static WorkdayChange change(Shift shift, HoursFields fields) {
    return fields.hours() == null
        ? new WorkdayChange.UsualShift(shift.name())
        : new WorkdayChange.ShiftHours(shift.name(), Objects.requireNonNull(fields.hours()));
  }

  private FormOutcome done(Visitor visitor, WorkdayChange change, WorkdayDesk.Listing list) {
    return FormOutcome.of(
        desk.make(visitor, change, list, "arrange.done"), Wording.in(visitor.language()));
  }

  private FormOutcome forHr(Visitor visitor, Function<Arrangements, FormOutcome> form) {
    Wording wording = Wording.in(visitor.language());
    return showArrangements
        .to(visitor)
        .map(form)
        .orElseGet(() -> FormOutcome.of(HrDeskView.notForYou(wording), wording));
  }
}

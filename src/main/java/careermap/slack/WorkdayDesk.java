package careermap.slack;

import careermap.arrangement.ArrangeWorkdays;
import careermap.arrangement.Arranged;
import careermap.arrangement.Arrangements;
import careermap.arrangement.DaySpan;
import careermap.arrangement.NameKey;
import careermap.arrangement.Shift;
import careermap.arrangement.ShowArrangements;
import careermap.arrangement.WorkdayChange;
import careermap.guidance.Visitor;
import careermap.slack.view.CadenceActions;
import careermap.slack.view.CompanyDaysForm;
import careermap.slack.view.CompanyDaysView;
import careermap.slack.view.HrDeskView;
import careermap.slack.view.QuietForm;
import careermap.slack.view.QuietView;
import careermap.slack.view.Screen;
import careermap.slack.view.ShiftForm;
import careermap.slack.view.ShiftsView;
import careermap.wording.Wording;
import com.slack.api.model.view.View;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What human resources presses about quiet periods, company days and hours of shifts. */
final class WorkdayDesk {
  private static final Logger LOG = LoggerFactory.getLogger(WorkdayDesk.class);

  private final ShowArrangements showArrangements;
  private final ArrangeWorkdays arrangeWorkdays;
  private final Windows windows;

  WorkdayDesk(ShowArrangements showArrangements, ArrangeWorkdays arrangeWorkdays, Windows windows) {
    this.showArrangements = showArrangements;
    this.arrangeWorkdays = arrangeWorkdays;
    this.windows = windows;
  }

  Map<String, Pressing.Work> works() {
    return Map.of(
        CadenceActions.QUIET, opening(QuietView::of),
        CadenceActions.DAYS, opening(CompanyDaysView::of),
        CadenceActions.SHIFTS, opening(ShiftsView::of),
        CadenceActions.QUIET_ADD, form((value, now, wording) -> QuietForm.of(now, wording)),
        CadenceActions.DAYS_ADD, form((value, now, wording) -> CompanyDaysForm.of(now, wording)),
        CadenceActions.SHIFT, form(this::shift),
        CadenceActions.QUIET_REMOVE,
            (value, origin, by) -> change(origin, by, new WorkdayChange.Loud(value), QuietView::of),
        CadenceActions.DAYS_REMOVE, this::clearDays,
        CadenceActions.DAYS_YEAR_END,
            form((value, now, wording) -> CompanyDaysForm.yearEnd(now, wording)));
  }

  private Pressing.Work opening(Listing list) {
    return (value, origin, visitor) -> {
      Wording wording = Wording.in(visitor.language());
      windows.open(origin, screen(visitor, list, null), wording);
    };
  }

  private Pressing.Work form(Form form) {
    return (value, origin, visitor) -> {
      Wording wording = Wording.in(visitor.language());
      windows.replace(
          origin,
          showArrangements
              .to(visitor)
              .map(now -> form.of(value, now, wording))
              .orElseGet(() -> modal(HrDeskView.notForYou(wording), wording)));
    };
  }

  private View shift(String key, Arrangements now, Wording wording) {
    return find(now, key)
        .map(shift -> ShiftForm.of(shift, wording))
        .orElseGet(() -> modal(ShiftsView.of(now, "arrange.unknown", wording), wording));
  }

  static Optional<Shift> find(Arrangements now, String key) {
    return now.shifts().stream().filter(one -> NameKey.of(one.name()).equals(key)).findFirst();
  }

  private void clearDays(String value, Windows.Origin origin, Visitor visitor) {
    Optional<DaySpan> span = DaySpan.read(value);
    span.filter(days -> days.length() <= DaySpan.MOST_COMPANY_DAYS * 2L)
        .ifPresentOrElse(
            days -> change(origin, visitor, new WorkdayChange.UsualDays(days), CompanyDaysView::of),
            () ->
                windows.replace(
                    origin,
                    modal(
                        screen(visitor, CompanyDaysView::of, "arrange.unknown"),
                        Wording.in(visitor.language()))));
  }

  private void change(Windows.Origin origin, Visitor visitor, WorkdayChange change, Listing list) {
    windows.replace(
        origin,
        modal(make(visitor, change, list, "arrange.removed"), Wording.in(visitor.language())));
  }

  /** Makes a change, and shows what holds then. */
  Screen make(Visitor visitor, WorkdayChange change, Listing list, String done) {
    Arranged arranged = arrangeWorkdays.by(visitor, change);
    LOG.info("{} by {}: {}", WorkdayLog.of(change), visitor.id(), arranged);
    return screen(visitor, list, arranged == Arranged.DONE ? done : "arrange.unknown");
  }

  private Screen screen(Visitor visitor, Listing list, @Nullable String done) {
    Wording wording = Wording.in(visitor.language());
    return showArrangements
        .to(visitor)
        .map(now -> list.of(now, done, wording))
        .orElseGet(() -> HrDeskView.notForYou(wording));
  }

  private static View modal(Screen screen, Wording wording) {
    return Replies.modal(screen, wording.say("button.close"));
  }

  /** A list of what is arranged. */
  @FunctionalInterface
  interface Listing {
    Screen of(Arrangements now, @Nullable String done, Wording wording);
  }

  @FunctionalInterface
  private interface Form {
    View of(String value, Arrangements now, Wording wording);
  }
}

package careermap.slack;

import careermap.arrangement.ActingOutcome;
import careermap.arrangement.ActingWish;
import careermap.arrangement.Arranged;
import careermap.arrangement.BeginActing;
import careermap.arrangement.DaySpan;
import careermap.arrangement.EndActing;
import careermap.arrangement.LetEmployerBeLed;
import careermap.arrangement.LineDesk;
import careermap.arrangement.ShowReportingLine;
import careermap.guidance.Visitor;
import careermap.person.Acting;
import careermap.person.PersonId;
import careermap.slack.view.ActingForm;
import careermap.slack.view.HrDeskView;
import careermap.slack.view.LineActions;
import careermap.slack.view.LineView;
import careermap.slack.view.Screen;
import careermap.wording.Wording;
import com.slack.api.model.view.View;
import java.text.Normalizer;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What human resources presses about who acts for whom and whose people others may lead. */
final class LineStaff {
  private static final Logger LOG = LoggerFactory.getLogger(LineStaff.class);

  private final ShowReportingLine show;
  private final BeginActing begin;
  private final EndActing end;
  private final LetEmployerBeLed let;
  private final Windows windows;

  LineStaff(
      ShowReportingLine show,
      BeginActing begin,
      EndActing end,
      LetEmployerBeLed let,
      Windows windows) {
    this.show = show;
    this.begin = begin;
    this.end = end;
    this.let = let;
    this.windows = windows;
  }

  Map<String, Pressing.Work> works() {
    return Map.of(
        LineActions.OPEN,
        windows.opening((value, visitor) -> screen(visitor, null)),
        LineActions.ADD,
        this::form,
        LineActions.END,
        changing((visitor, id) -> end.by(visitor, id)),
        LineActions.ALLOW,
        changing((visitor, key) -> let.by(visitor, key, true)),
        LineActions.FORBID,
        changing((visitor, key) -> let.by(visitor, key, false)));
  }

  private void form(String value, Windows.Origin origin, Visitor visitor) {
    Wording wording = Wording.in(visitor.language());
    windows.replace(origin, to(visitor, desk -> ActingForm.of(desk.today(), wording)));
  }

  private Pressing.Work changing(Change change) {
    return (value, origin, visitor) -> {
      Arranged arranged = change.by(visitor, value);
      LOG.info("the reporting line is changed by {}: {}", visitor.id(), arranged);
      Wording wording = Wording.in(visitor.language());
      String done = arranged == Arranged.DONE ? "arrange.done" : "arrange.unknown";
      windows.replace(
          origin, to(visitor, desk -> modal(LineView.of(desk, done, wording), wording)));
    };
  }

  FormOutcome keep(Visitor visitor, View view) {
    Wording wording = Wording.in(visitor.language());
    return show.to(visitor)
        .map(desk -> keep(desk, FormValues.of(view), visitor))
        .orElseGet(() -> FormOutcome.of(HrDeskView.notForYou(wording), wording));
  }

  private FormOutcome keep(LineDesk desk, FormValues values, Visitor visitor) {
    Wording wording = Wording.in(visitor.language());
    SpanFields days =
        SpanFields.of(
            values,
            ActingForm.FROM,
            ActingForm.UNTIL,
            desk.today(),
            Acting.MOST_DAYS,
            "acting.until.long");
    @Nullable DaySpan span = days.span();
    if (span == null) {
      return FormOutcome.fault(ActingForm.UNTIL, wording.say(days.fault()), wording);
    }
    ActingWish wish =
        new ActingWish(
            number(values, ActingForm.SUPERVISOR), number(values, ActingForm.ACTING), span);
    ActingOutcome outcome = begin.by(visitor, wish);
    LOG.info("somebody is to act by {}: {}", visitor.id(), outcome.why());
    return new LineFaults(wording).of(outcome, () -> screen(visitor, "arrange.done"));
  }

  private static PersonId number(FormValues values, String block) {
    @Nullable String number = values.text(block, ActingForm.LONGEST_NUMBER);
    if (number == null) {
      throw new Outdated("no number in " + block);
    }
    return new PersonId(Normalizer.normalize(number, Normalizer.Form.NFKC).strip());
  }

  private Screen screen(Visitor visitor, @Nullable String done) {
    Wording wording = Wording.in(visitor.language());
    return show.to(visitor)
        .map(desk -> LineView.of(desk, done, wording))
        .orElseGet(() -> HrDeskView.notForYou(wording));
  }

  private View to(Visitor visitor, Function<LineDesk, View> view) {
    Wording wording = Wording.in(visitor.language());
    return show.to(visitor)
        .map(view)
        .orElseGet(() -> modal(HrDeskView.notForYou(wording), wording));
  }

  private static View modal(Screen screen, Wording wording) {
    return Replies.modal(screen, wording.say("button.close"));
  }

  @FunctionalInterface
  private interface Change {
    Arranged by(Visitor visitor, String value);
  }
}

package careermap.slack;

import careermap.growth.Goal;
import careermap.growth.Growth;
import careermap.guidance.Career;
import careermap.guidance.CareerGuide;
import careermap.guidance.ShowCareer;
import careermap.guidance.Visitor;
import careermap.map.RoleCode;
import careermap.slack.view.GoalForm;
import careermap.slack.view.GoalHistoryView;
import careermap.slack.view.Screen;
import careermap.wording.Wording;
import com.slack.api.bolt.context.builtin.ViewSubmissionContext;
import com.slack.api.bolt.handler.builtin.ViewSubmissionHandler;
import com.slack.api.bolt.request.builtin.ViewSubmissionRequest;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.view.View;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The goal's form: opened, filled in, kept. */
final class GoalSetting implements ViewSubmissionHandler {
  private final Introductions introductions;
  private final ShowCareer showCareer;
  private final Growth growth;
  private final Windows windows;
  private final Answers answers;
  private final Clock clock;

  GoalSetting(
      Introductions introductions,
      ShowCareer showCareer,
      Growth growth,
      Windows windows,
      Answers answers,
      Clock clock) {
    this.introductions = introductions;
    this.showCareer = showCareer;
    this.growth = growth;
    this.windows = windows;
    this.answers = answers;
    this.clock = clock;
  }

  /** Opens the form; false for somebody whom the map cannot place. */
  boolean open(Windows.Origin origin, @Nullable RoleCode chosen, Visitor visitor) {
    Optional<CareerGuide> guide = guide(visitor);
    guide.ifPresent(
        known -> windows.open(origin, GoalForm.of(known, chosen, Wording.in(visitor.language()))));
    return guide.isPresent();
  }

  @Override
  public Response apply(ViewSubmissionRequest request, ViewSubmissionContext context) {
    return new FormHandler(introductions, answers, windows, this::keep).apply(request, context);
  }

  private FormOutcome keep(Visitor visitor, View view) {
    Wording wording = Wording.in(visitor.language());
    CareerGuide guide = guide(visitor).orElseThrow(() -> new Outdated("no longer on the map"));
    Goal goal =
        goal(FormValues.of(view), guide).insteadOf(guide.standing().goal(), guide.role().code());
    growth.aim(guide.standing().person().id(), goal);
    Visitor after = introductions.meet(visitor.id().value());
    return FormOutcome.of(GoalForm.saved(guide(after).orElse(guide), wording), wording);
  }

  /** What comes back from a form is checked like anything else from outside. */
  private Goal goal(FormValues values, CareerGuide guide) {
    RoleCode role = new RoleCode(values.choice(GoalForm.ROLE));
    if (guide.map().role(role).isEmpty()) {
      throw new Outdated(GoalForm.ROLE);
    }
    String years = values.choice(GoalForm.YEARS);
    return new Goal(
        role,
        years.matches("[1-9]") ? Integer.valueOf(years) : null,
        values.text(GoalForm.REASON, GoalForm.LONGEST_REASON),
        clock.instant(),
        readers(values, guide));
  }

  /** Nobody is there to share it with where the form has not asked. */
  private static Goal.Readers readers(FormValues values, CareerGuide guide) {
    boolean asked = guide.standing().supervisor() != null;
    return asked && values.named(GoalForm.READERS).findAny().isPresent()
        ? Given.one(Goal.Readers.class, values.choice(GoalForm.READERS))
        : Goal.Readers.SELF;
  }

  /** What the visitor has aimed for so far. */
  Screen history(Visitor visitor) {
    Wording wording = Wording.in(visitor.language());
    return guide(visitor)
        .map(
            guide ->
                GoalHistoryView.of(
                    guide, growth.goalsOf(guide.standing().person().id()), visitor.zone(), wording))
        .orElseGet(() -> GoalHistoryView.none(wording));
  }

  private Optional<CareerGuide> guide(Visitor visitor) {
    return showCareer.of(visitor.standing(), visitor.zone()) instanceof Career.OnMap onMap
        ? Optional.of(onMap.guide())
        : Optional.empty();
  }
}

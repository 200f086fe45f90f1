package careermap.slack;

import careermap.growth.Goal;
import careermap.growth.Growth;
import careermap.guidance.Career;
import careermap.guidance.CareerGuide;
import careermap.guidance.ShowCareer;
import careermap.guidance.Visitor;
import careermap.map.RoleCode;
import careermap.slack.view.GoalForm;
import careermap.slack.view.Screen;
import careermap.wording.Wording;
import com.slack.api.bolt.context.builtin.ViewSubmissionContext;
import com.slack.api.bolt.handler.builtin.ViewSubmissionHandler;
import com.slack.api.bolt.request.builtin.ViewSubmissionRequest;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.view.ViewState;
import java.time.Clock;
import java.util.Map;
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
    String user = request.getPayload().getUser().getId();
    Map<String, Map<String, ViewState.Value>> values =
        request.getPayload().getView().getState().getValues();
    return answers.afterForm(context, () -> keep(user, values), late -> windows.post(user, late));
  }

  private Screen keep(String user, Map<String, Map<String, ViewState.Value>> values) {
    Visitor visitor = introductions.meet(user);
    CareerGuide guide =
        guide(visitor).orElseThrow(() -> new IllegalStateException("no longer on the map"));
    growth.aim(guide.standing().person().id(), goal(values, guide));
    Visitor after = introductions.meet(user);
    return GoalForm.saved(guide(after).orElse(guide), Wording.in(visitor.language()));
  }

  /** What comes back from a form is checked like anything else from outside. */
  private Goal goal(Map<String, Map<String, ViewState.Value>> values, CareerGuide guide) {
    RoleCode role = new RoleCode(choice(values, GoalForm.ROLE));
    if (guide.map().role(role).isEmpty()) {
      throw new IllegalStateException("the map has no role " + role);
    }
    String years = choice(values, GoalForm.YEARS);
    return new Goal(
        role,
        years.matches("[1-9]") ? Integer.valueOf(years) : null,
        reason(values),
        Goal.Readers.valueOf(choice(values, GoalForm.READERS)),
        clock.instant());
  }

  private static @Nullable String reason(Map<String, Map<String, ViewState.Value>> values) {
    String text = value(values, GoalForm.REASON).getValue();
    return text == null || text.isBlank() ? null : text;
  }

  private static String choice(Map<String, Map<String, ViewState.Value>> values, String block) {
    return value(values, block).getSelectedOption().getValue();
  }

  private static ViewState.Value value(
      Map<String, Map<String, ViewState.Value>> values, String block) {
    return Optional.ofNullable(values.get(block))
        .map(actions -> actions.get(block))
        .orElseThrow(() -> new IllegalStateException("the form has no " + block));
  }

  private Optional<CareerGuide> guide(Visitor visitor) {
    return showCareer.of(visitor.standing(), visitor.zone()) instanceof Career.OnMap onMap
        ? Optional.of(onMap.guide())
        : Optional.empty();
  }
}

package careermap.slack;

import careermap.access.Matter;
import careermap.arrangement.Arrangements;
import careermap.arrangement.CadenceCost;
import careermap.arrangement.CadenceWish;
import careermap.arrangement.ForeseeCadence;
import careermap.arrangement.PreviewCadence;
import careermap.arrangement.ShowArrangements;
import careermap.guidance.Visitor;
import careermap.reminder.CadenceRule;
import careermap.slack.view.CadenceActions;
import careermap.slack.view.CadenceCostForm;
import careermap.slack.view.CadenceForm;
import careermap.slack.view.CadenceView;
import careermap.slack.view.HrDeskView;
import careermap.slack.view.OldScreen;
import careermap.slack.view.OutlookView;
import careermap.slack.view.Screen;
import careermap.wording.Wording;
import com.slack.api.model.view.View;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What human resources presses about the cadence: forms open in the place of what was there. */
final class CadenceDesk {
  private final ShowArrangements showArrangements;
  private final PreviewCadence previewCadence;
  private final ForeseeCadence foreseeCadence;
  private final Windows windows;

  CadenceDesk(
      ShowArrangements showArrangements,
      PreviewCadence previewCadence,
      ForeseeCadence foreseeCadence,
      Windows windows) {
    this.showArrangements = showArrangements;
    this.previewCadence = previewCadence;
    this.foreseeCadence = foreseeCadence;
    this.windows = windows;
  }

  Map<String, Pressing.Work> works() {
    return Map.of(
        CadenceActions.OPEN, this::open,
        CadenceActions.COMPANY, this::form,
        CadenceActions.EMPLOYMENT, this::form,
        CadenceActions.SITE, this::form,
        CadenceActions.ROLE, this::form,
        CadenceActions.PERSON, this::form,
        CadenceActions.CHANGE, this::form,
        CadenceActions.STOP, this::stop,
        CadenceActions.OUTLOOK, this::foresee);
  }

  private void open(String value, Windows.Origin origin, Visitor visitor) {
    Wording wording = Wording.in(visitor.language());
    Screen screen =
        showArrangements
            .to(visitor)
            .map(now -> CadenceView.of(now, null, wording))
            .orElseGet(() -> HrDeskView.notForYou(wording));
    windows.open(origin, screen, wording);
  }

  /**
   * @param value a scope, or a scope and the key of a name
   */
  private void form(String value, Windows.Origin origin, Visitor visitor) {
    Wording wording = Wording.in(visitor.language());
    String[] parts = value.split(":", 2);
    Optional<CadenceRule.Scope> scope = CadenceForms.scope(parts[0]);
    show(
        origin,
        visitor,
        now ->
            scope
                .map(known -> CadenceForm.of(now, known, name(now, known, parts), wording))
                .orElseGet(() -> modal(OldScreen.of(visitor), wording)));
  }

  private static @Nullable String name(Arrangements now, CadenceRule.Scope scope, String... parts) {
    return scope == CadenceRule.Scope.COMPANY
        ? ""
        : parts.length < 2 ? null : now.name(scope, parts[1]).orElse(null);
  }

  /** Also before the cadence is switched off, human resources sees what that means. */
  private void stop(String value, Windows.Origin origin, Visitor visitor) {
    Wording wording = Wording.in(visitor.language());
    CadenceWish off = new CadenceWish(CadenceRule.Scope.COMPANY, "", null);
    show(
        origin,
        visitor,
        now ->
            CadenceCostForm.of(
                now, previewCadence.of(now, off, CadenceCost.USUAL_MINUTES), wording));
  }

  /** Opens a modal at once and shows the outlook in it as soon as it is known, if still open. */
  private void foresee(String value, Windows.Origin origin, Visitor visitor) {
    Wording wording = Wording.in(visitor.language());
    Screen screen =
        visitor.may(Matter.ARRANGEMENTS)
            ? OutlookView.loading(wording)
            : HrDeskView.notForYou(wording);
    Optional<String> modal = windows.open(origin, screen, wording).map(Windows.Opened::id);
    modal.ifPresent(view -> windows.update(view, outlook(value, visitor, wording), wording));
  }

  private Screen outlook(String value, Visitor visitor, Wording wording) {
    return showArrangements
        .to(visitor)
        .map(now -> outlook(value, now, visitor))
        .orElseGet(() -> HrDeskView.notForYou(wording));
  }

  private Screen outlook(String value, Arrangements now, Visitor visitor) {
    return CadenceCostForm.Wished.read(value)
        .flatMap(wished -> CadenceForms.wish(now, wished))
        .map(wish -> foreseeCadence.of(now, wish))
        .map(weeks -> OutlookView.of(weeks, Wording.in(visitor.language())))
        .orElseGet(() -> OldScreen.of(visitor));
  }

  private void show(Windows.Origin origin, Visitor visitor, Function<Arrangements, View> view) {
    Wording wording = Wording.in(visitor.language());
    windows.replace(
        origin,
        showArrangements
            .to(visitor)
            .map(view)
            .orElseGet(() -> modal(HrDeskView.notForYou(wording), wording)));
  }

  private static View modal(Screen screen, Wording wording) {
    return Replies.modal(screen, wording.say("button.close"));
  }
}

package careermap.slack;

import careermap.guidance.Visitor;
import careermap.map.Language;
import careermap.map.RoleCode;
import careermap.person.Accounts;
import careermap.slack.view.Actions;
import careermap.slack.view.OldScreen;
import careermap.slack.view.Screen;
import careermap.slack.view.SettingsView;
import careermap.understanding.Intent;
import careermap.wording.Wording;
import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.bolt.App;
import com.slack.api.bolt.context.builtin.ActionContext;
import com.slack.api.bolt.request.builtin.BlockActionRequest;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.view.View;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * What happens when something is pressed: a modal opens at once, or a message says what was done.
 */
final class Presses {
  private final Introductions introductions;
  private final Reception reception;
  private final GoalSetting goals;
  private final Reports reports;
  private final Accounts accounts;
  private final Answers answers;
  private final Windows windows;

  Presses(
      Introductions introductions,
      Reception reception,
      GoalSetting goals,
      Reports reports,
      Accounts accounts,
      Answers answers,
      Windows windows) {
    this.introductions = introductions;
    this.reception = reception;
    this.goals = goals;
    this.reports = reports;
    this.accounts = accounts;
    this.answers = answers;
    this.windows = windows;
  }

  void listenIn(App app) {
    app.blockAction(Actions.SHOW, opening(this::shown));
    app.blockAction(Actions.MENU, opening(this::shown));
    app.blockAction(Actions.PATH, opening((value, by) -> reception.path(new RoleCode(value), by)));
    app.blockAction(Actions.MORE, opening((value, by) -> reception.more(by)));
    app.blockAction(Actions.REPORT_ROLE, opening(reports::role));
    app.blockAction(Actions.REPORT_SUPERVISOR, opening(reports::supervisor));
    app.blockAction(Actions.REPORT_MISSING, opening(reports::missing));
    app.blockAction(Actions.LISTEN, opening((value, by) -> reception.listen(by)));
    app.blockAction(Actions.SETTLE, opening(reports::settle));
    app.blockAction(Actions.LANGUAGE, opening(this::language));
    app.blockAction(
        Actions.GOAL_FORM,
        (request, context) ->
            behind(
                request,
                context,
                (origin, by) -> {
                  if (!goals.open(origin, code(request), by)) {
                    Screen card = reception.show(Intent.CARD, by);
                    windows.open(origin, card, Wording.in(by.language()));
                  }
                }));
    app.blockAction(Actions.ANY_OTHER, opening((value, by) -> OldScreen.of(by)));
  }

  private Screen shown(String value, Visitor visitor) {
    return reception.show(Intent.valueOf(value), visitor);
  }

  private Screen language(String value, Visitor visitor) {
    @Nullable Language language =
        value.equals(SettingsView.AS_SLACK) ? null : Language.valueOf(value);
    accounts.choose(visitor.id(), language);
    Visitor after = introductions.meet(visitor.id().value());
    return SettingsView.changed(Wording.in(after.language()));
  }

  /** The goal's own form where the goal was asked for, else a modal with the screen. */
  private com.slack.api.bolt.handler.builtin.BlockActionHandler opening(
      BiFunction<String, Visitor, Screen> show) {
    return (request, context) ->
        behind(
            request,
            context,
            (origin, by) -> {
              String value = value(request.getPayload().getActions().get(0));
              if (!value.equals(Intent.GOAL.name()) || !goals.open(origin, null, by)) {
                windows.open(origin, show.apply(value, by), Wording.in(by.language()));
              }
            });
  }

  private Response behind(BlockActionRequest request, ActionContext context, Work work) {
    Windows.Origin origin = origin(request.getPayload());
    return answers.behind(
        context,
        () -> work.by(origin, introductions.meet(origin.user())),
        sorry -> windows.say(origin, sorry));
  }

  private static @Nullable RoleCode code(BlockActionRequest request) {
    String value = value(request.getPayload().getActions().get(0));
    return value.isBlank() ? null : new RoleCode(value);
  }

  private static String value(BlockActionPayload.Action action) {
    return action.getSelectedOption() == null
        ? String.valueOf(action.getValue())
        : action.getSelectedOption().getValue();
  }

  private static Windows.Origin origin(BlockActionPayload payload) {
    @Nullable View view = payload.getView();
    boolean modal = view != null && "modal".equals(view.getType());
    return new Windows.Origin(
        payload.getUser().getId(),
        payload.getTriggerId(),
        modal && view != null ? view.getId() : null,
        payload.getResponseUrl());
  }

  /** What a press sets off. */
  @FunctionalInterface
  private interface Work {
    void by(Windows.Origin origin, Visitor visitor);
  }
}

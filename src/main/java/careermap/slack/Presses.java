package careermap.slack;

import careermap.guidance.Visitor;
import careermap.map.Language;
import careermap.map.RoleCode;
import careermap.person.Accounts;
import careermap.slack.view.Actions;
import careermap.slack.view.GapActions;
import careermap.slack.view.GapPlace;
import careermap.slack.view.GoalActions;
import careermap.slack.view.OldScreen;
import careermap.slack.view.Screen;
import careermap.slack.view.SettingsView;
import careermap.understanding.Intent;
import careermap.wording.Wording;
import com.slack.api.bolt.App;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What happens when something is pressed: a modal opens at once, or a message says what was done.
 */
final class Presses {
  private final Pressing pressing;
  private final Introductions introductions;
  private final Reception reception;
  private final GoalSetting goals;
  private final Asking asking;
  private final MapModal map;
  private final Reports reports;
  private final Accounts accounts;
  private final Windows windows;

  Presses(
      Pressing pressing,
      Introductions introductions,
      Reception reception,
      GoalSetting goals,
      Asking asking,
      MapModal map,
      Reports reports,
      Accounts accounts,
      Windows windows) {
    this.pressing = pressing;
    this.introductions = introductions;
    this.reception = reception;
    this.goals = goals;
    this.asking = asking;
    this.map = map;
    this.reports = reports;
    this.accounts = accounts;
    this.windows = windows;
  }

  void listenIn(App app) {
    app.blockAction(Actions.SHOW, pressing.doing(this::show));
    app.blockAction(Actions.MENU, pressing.doing(this::show));
    app.blockAction(Actions.PATH, pressing.opening(this::path));
    app.blockAction(Actions.MORE, pressing.opening((value, by) -> reception.more(by)));
    app.blockAction(Actions.REPORT_ROLE, pressing.opening(reports::role));
    app.blockAction(Actions.REPORT_SUPERVISOR, pressing.opening(reports::supervisor));
    app.blockAction(Actions.REPORT_MISSING, pressing.opening(reports::missing));
    app.blockAction(
        Actions.LISTEN, pressing.doing((value, origin, by) -> asking.openListening(origin, by)));
    app.blockAction(Actions.SETTLE, pressing.opening(reports::settle));
    app.blockAction(Actions.LANGUAGE, pressing.opening(this::language));
    app.blockAction(Actions.GOAL_FORM, pressing.doing(this::aim));
    app.blockAction(GoalActions.HISTORY, pressing.opening((value, by) -> goals.history(by)));
    gaps().listenIn(app, pressing);
    app.blockAction(Actions.ANY_OTHER, pressing.opening((value, by) -> OldScreen.of(by)));
  }

  private PressBook gaps() {
    Pressing.Work role = windows.opening((value, by) -> reception.gap(Given.role(value), by));
    Pressing.Work unit = windows.opening((value, by) -> reception.gap(place(value), by));
    return new PressBook(
        Actions.GAP,
        Map.of(
            GapActions.ROLE,
            role,
            GapActions.CHOOSE,
            role,
            GapActions.UNIT,
            unit,
            GapActions.LEAF,
            (value, origin, by) ->
                windows.replace(
                    origin, reception.gap(place(value), by), Wording.in(by.language()))));
  }

  private static GapPlace place(String value) {
    return GapPlace.read(value).orElseThrow(() -> new Outdated("a place in a difference"));
  }

  /** Goals and talks have forms of their own, and the map comes with its picture. */
  private void show(String value, Windows.Origin origin, Visitor visitor) {
    Stream.of(Intent.values())
        .filter(intent -> intent.name().equals(value))
        .findFirst()
        .ifPresentOrElse(
            intent -> show(intent, origin, visitor),
            () -> open(origin, OldScreen.of(visitor), visitor));
  }

  private void show(Intent intent, Windows.Origin origin, Visitor visitor) {
    if (intent == Intent.MAP) {
      map.open(origin, visitor);
    } else if (!opensForm(intent, origin, visitor)) {
      open(origin, reception.show(intent, visitor), visitor);
    }
  }

  private boolean opensForm(Intent intent, Windows.Origin origin, Visitor visitor) {
    return (intent == Intent.GOAL && goals.open(origin, null, visitor))
        || (intent == Intent.TALK && asking.open(origin, visitor));
  }

  private Screen path(String value, Visitor visitor) {
    return value.isBlank() ? OldScreen.of(visitor) : reception.path(new RoleCode(value), visitor);
  }

  private void aim(String value, Windows.Origin origin, Visitor visitor) {
    @Nullable RoleCode chosen = value.isBlank() ? null : new RoleCode(value);
    if (!goals.open(origin, chosen, visitor)) {
      open(origin, reception.show(Intent.CARD, visitor), visitor);
    }
  }

  private void open(Windows.Origin origin, Screen screen, Visitor visitor) {
    windows.open(origin, screen, Wording.in(visitor.language()));
  }

  private Screen language(String value, Visitor visitor) {
    @Nullable Language language =
        value.equals(SettingsView.AS_SLACK) ? null : Given.one(Language.class, value);
    accounts.choose(visitor.id(), language);
    Visitor after = introductions.meet(visitor.id().value());
    return SettingsView.changed(Wording.in(after.language()));
  }
}

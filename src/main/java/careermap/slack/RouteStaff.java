package careermap.slack;

import careermap.guidance.Visitor;
import careermap.slack.view.Actions;
import careermap.slack.view.LookActions;
import careermap.slack.view.OldScreen;
import careermap.slack.view.RouteActions;
import careermap.slack.view.Screen;
import com.slack.api.bolt.App;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Attends to what is pressed about routes, and among the looks at one's data. */
final class RouteStaff {
  private static final Pattern ONE = Pattern.compile("(\\d):(.+)");

  private static final int LOOK_PAGES = 1_000;

  private final Pressing pressing;
  private final Windows windows;
  private final Reception reception;

  RouteStaff(Pressing pressing, Windows windows, Reception reception) {
    this.pressing = pressing;
    this.windows = windows;
    this.reception = reception;
  }

  void listenIn(App app) {
    app.blockAction(
        RouteActions.SHOW,
        pressing.opening((value, by) -> reception.route(Given.role(value), 0, by)));
    app.blockAction(
        RouteActions.OTHERS,
        pressing.opening((value, by) -> reception.routes(Given.role(value), by)));
    app.blockAction(RouteActions.ONE_OF_THEM, pressing.opening(this::one));
    Pressing.Work page =
        windows.opening((value, by) -> reception.looks(Given.number(value, LOOK_PAGES), by));
    new PressBook(
            Actions.LOOKS, Map.of(LookActions.PAGE_BEFORE, page, LookActions.PAGE_AFTER, page))
        .listenIn(app, pressing);
    app.blockAction(RouteActions.UNKNOWN, pressing.opening((value, by) -> OldScreen.of(by)));
  }

  private Screen one(String value, Visitor by) {
    Matcher chosen = ONE.matcher(value);
    return chosen.matches()
        ? reception.route(Given.role(chosen.group(2)), Integer.parseInt(chosen.group(1)), by)
        : OldScreen.of(by);
  }
}

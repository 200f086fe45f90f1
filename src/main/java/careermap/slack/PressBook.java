package careermap.slack;

import static java.util.stream.Collectors.joining;

import careermap.slack.view.OldScreen;
import com.slack.api.bolt.App;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What can be pressed in one part of the app; whatever else bears its prefix is of an old screen.
 */
record PressBook(
    Pattern prefix, Map<String, Pressing.Work> works, Map<String, Pressing.FormChoice> menus) {
  PressBook {
    works = Map.copyOf(works);
    menus = Map.copyOf(menus);
  }

  PressBook(Pattern prefix, Map<String, Pressing.Work> works) {
    this(prefix, works, Map.of());
  }

  void listenIn(App app, Pressing pressing) {
    works.forEach((action, work) -> app.blockAction(action, pressing.doing(work)));
    menus.forEach((action, choice) -> app.blockAction(action, pressing.choosingIn(choice)));
    app.blockAction(others(), pressing.opening((value, by) -> OldScreen.of(by)));
  }

  private Pattern others() {
    String known =
        Stream.concat(works.keySet().stream(), menus.keySet().stream()).collect(joining("|"));
    return Pattern.compile("(?!(?:" + known + ")$)" + prefix.pattern());
  }
}

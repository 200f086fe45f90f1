package careermap.slack;

import careermap.slack.view.OldScreen;
import com.slack.api.bolt.App;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What can be pressed in one part of the app; whatever else bears its prefix is of an old screen.
 */
record PressBook(Pattern prefix, Map<String, Pressing.Work> works) {
  PressBook {
    works = Map.copyOf(works);
  }

  void listenIn(App app, Pressing pressing) {
    works.forEach((action, work) -> app.blockAction(action, pressing.doing(work)));
    app.blockAction(others(), pressing.opening((value, by) -> OldScreen.of(by)));
  }

  private Pattern others() {
    return Pattern.compile("(?!(?:" + String.join("|", works.keySet()) + ")$)" + prefix.pattern());
  }
}

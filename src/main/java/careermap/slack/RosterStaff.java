package careermap.slack;

import careermap.slack.view.Actions;
import com.slack.api.bolt.App;
import java.util.HashMap;
import java.util.Map;

/** Those who attend to the roster. */
final class RosterStaff {
  private final Pressing pressing;
  private final RosterDesk desk;

  RosterStaff(RosterNeeds needs, Pressing pressing, Windows windows) {
    this.pressing = pressing;
    this.desk = new RosterDesk(needs.glance(), needs.list(), windows);
  }

  void listenIn(App app) {
    Map<String, Pressing.Work> works = new HashMap<>(desk.works());
    new PressBook(Actions.ROSTER, works).listenIn(app, pressing);
  }
}

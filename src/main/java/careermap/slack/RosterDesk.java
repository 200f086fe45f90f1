package careermap.slack;

import careermap.guidance.Visitor;
import careermap.roster.GlanceAtRoster;
import careermap.roster.ListRoster;
import careermap.slack.view.HrDeskView;
import careermap.slack.view.RosterActions;
import careermap.slack.view.RosterPlace;
import careermap.slack.view.RosterView;
import careermap.slack.view.Screen;
import careermap.wording.Wording;
import java.util.Map;

/** What human resources looks at in the roster. */
final class RosterDesk {
  private final GlanceAtRoster glanceAtRoster;
  private final ListRoster listRoster;
  private final Windows windows;

  RosterDesk(GlanceAtRoster glanceAtRoster, ListRoster listRoster, Windows windows) {
    this.glanceAtRoster = glanceAtRoster;
    this.listRoster = listRoster;
    this.windows = windows;
  }

  Map<String, Pressing.Work> works() {
    return Map.of(
        RosterActions.OPEN,
        windows.opening((value, by) -> show(by)),
        RosterActions.LIST,
        windows.opening(this::list),
        RosterActions.LIST_BEFORE,
        this::turn,
        RosterActions.LIST_AFTER,
        this::turn);
  }

  Screen show(Visitor visitor) {
    Wording wording = Wording.in(visitor.language());
    return glanceAtRoster
        .by(visitor)
        .map(roster -> RosterView.of(roster, visitor.zone(), wording))
        .orElseGet(() -> HrDeskView.notForYou(wording));
  }

  private void turn(String value, Windows.Origin origin, Visitor visitor) {
    windows.replace(origin, list(value, visitor), Wording.in(visitor.language()));
  }

  private Screen list(String value, Visitor visitor) {
    Wording wording = Wording.in(visitor.language());
    RosterPlace place =
        RosterPlace.read(value).orElseThrow(() -> new Outdated("a list of the roster"));
    return listRoster
        .by(visitor, place.list(), place.from())
        .map(shown -> RosterView.list(shown, wording))
        .orElseGet(() -> HrDeskView.notForYou(wording));
  }
}

package careermap.slack.view;

import careermap.growth.Goal;
import careermap.map.CareerMap;
import careermap.map.Role;
import careermap.wording.TimeWords;
import careermap.wording.Wording;
import java.time.ZoneId;
import java.util.List;

/** A person's goals so far, for them alone. */
public final class GoalHistoryView {
  private static final int NAME = 80;

  private final CareerMap map;
  private final ZoneId zone;
  private final Wording wording;

  private GoalHistoryView(CareerMap map, ZoneId zone, Wording wording) {
    this.map = map;
    this.zone = zone;
    this.wording = wording;
  }

  /**
   * @param goals the present one first
   */
  public static Screen of(List<Goal> goals, CareerMap map, ZoneId zone, Wording wording) {
    if (goals.isEmpty()) {
      return none(wording);
    }
    GoalHistoryView view = new GoalHistoryView(map, zone, wording);
    Page page = new Page(wording).header(wording.say("goal.history.header"));
    Lines.into(page, goals.stream().map(view::line).toList());
    return page.note("goal.history.readers")
        .as("goal.title", wording.say("goal.history.heard", goals.size()));
  }

  public static Screen none(Wording wording) {
    return new Page(wording)
        .say("goal.history.none")
        .as("goal.title", wording.say("goal.history.none"));
  }

  private String line(Goal goal) {
    TimeWords time = new TimeWords(wording);
    Integer years = goal.years();
    String head =
        new Page(wording)
            .safely(
                "goal.history.line",
                time.day(goal.setAt().atZone(zone).toLocalDate()),
                role(goal),
                years == null ? wording.say("goal.open") : wording.say("goal.in.years", years));
    String reason = goal.reason();
    return reason == null ? head : head + "\n　" + Mrkdwn.text(reason);
  }

  /** Its code where the map has lost it. */
  private String role(Goal goal) {
    return map.role(goal.role())
        .map(Role::name)
        .map(wording::of)
        .map(name -> Cut.to(NAME, name))
        .orElseGet(() -> Cut.to(NAME, goal.role().value()));
  }
}

package careermap.slack.view;

import careermap.growth.Goal;
import careermap.guidance.CareerGuide;
import careermap.map.Role;
import careermap.wording.TimeWords;
import careermap.wording.Wording;
import java.time.ZoneId;
import java.util.List;

/** A person's goals before the present one, for them alone. */
public final class GoalHistoryView {
  private static final int NAME = 80;

  private final CareerGuide guide;
  private final ZoneId zone;
  private final Wording wording;

  private GoalHistoryView(CareerGuide guide, ZoneId zone, Wording wording) {
    this.guide = guide;
    this.zone = zone;
    this.wording = wording;
  }

  /**
   * @param goals all of them; the present one may have other readers and is left out
   */
  public static Screen of(CareerGuide guide, List<Goal> goals, ZoneId zone, Wording wording) {
    List<Goal> before =
        goals.stream().filter(goal -> !goal.equals(guide.standing().goal())).toList();
    return before.isEmpty()
        ? none(wording)
        : new GoalHistoryView(guide, zone, wording).screen(before);
  }

  private Screen screen(List<Goal> goals) {
    Page page = new Page(wording).header(wording.say("goal.history.header"));
    Lines.into(page, goals.stream().map(this::line).toList());
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
    String head =
        new Page(wording)
            .safely(
                isToStay(goal) ? "goal.history.line.stay" : "goal.history.line",
                time.day(goal.setAt().atZone(zone).toLocalDate()),
                role(goal),
                years(goal));
    String reason = goal.reason();
    return reason == null ? head : head + "\n　" + Mrkdwn.text(reason);
  }

  private String years(Goal goal) {
    Integer years = goal.years();
    return years == null ? wording.say("goal.open") : wording.say("goal.in.years", years);
  }

  private boolean isToStay(Goal goal) {
    return goal.role().equals(guide.role().code());
  }

  private String role(Goal goal) {
    return isToStay(goal) ? wording.say("mine.goal.deepen", name(goal)) : name(goal);
  }

  /** Its code where the map has lost it. */
  private String name(Goal goal) {
    return guide
        .map()
        .role(goal.role())
        .map(Role::name)
        .map(wording::of)
        .map(name -> Cut.to(NAME, name))
        .orElseGet(() -> Cut.to(NAME, goal.role().value()));
  }
}

package careermap.slack.view;

import careermap.growth.Goal;
import careermap.guidance.CareerGuide;
import careermap.map.Role;
import careermap.wording.TimeWords;
import careermap.wording.Wording;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/** What belongs to the person on their card: goal, last talk, supervisor. */
record MyThings(CareerGuide guide, Upcoming upcoming, Wording wording) {

  List<String> fields() {
    return Stream.of(
            field("mine.goal", goal()),
            upcoming.talk() == null ? "" : field("mine.next", upcoming.words(wording)),
            field("mine.talk", talk()),
            field("mine.supervisor", supervisor()))
        .filter(field -> !field.isEmpty())
        .toList();
  }

  private String field(String key, String value) {
    return wording.say("mine.field", wording.say(key), Mrkdwn.text(value));
  }

  String goal() {
    Goal goal = guide.standing().goal();
    if (goal == null) {
      return wording.say("mine.goal.none");
    }
    return guide
        .goal()
        .map(role -> goal(goal, role))
        .orElseGet(() -> wording.say("mine.goal.lost"));
  }

  private String goal(Goal goal, Role role) {
    LocalDate by = goal.by(ZoneId.of("UTC"));
    if (role.code().equals(guide.role().code())) {
      return wording.say("mine.goal.deepen", wording.of(role.name()));
    }
    return by == null
        ? wording.of(role.name())
        : wording.say("mine.goal.by", wording.of(role.name()), new TimeWords(wording).month(by));
  }

  private String talk() {
    LocalDate last = guide.standing().lastTalk();
    return last == null ? wording.say("mine.talk.none") : new TimeWords(wording).day(last);
  }

  private String supervisor() {
    var supervisor = guide.standing().supervisor();
    return supervisor == null
        ? wording.say("mine.supervisor.none")
        : Names.whole(supervisor, wording);
  }
}

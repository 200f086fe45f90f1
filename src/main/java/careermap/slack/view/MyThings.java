package careermap.slack.view;

import careermap.conversation.Promise;
import careermap.growth.Goal;
import careermap.guidance.CareerGuide;
import careermap.map.Role;
import careermap.wording.TimeWords;
import careermap.wording.Wording;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/** What belongs to the person on their card: goal, talks, promises, supervisor. */
record MyThings(CareerGuide guide, Upcoming upcoming, Wording wording) {

  List<String> fields() {
    return Stream.of(
            field("mine.goal", goal()),
            upcoming.talk() == null ? "" : field(next(), upcoming.words(wording)),
            field("mine.talk", talk()),
            promises(wording.say("mine.promise"), upcoming.promises().mine()),
            promises(theirs(), upcoming.promises().supervisors()),
            field("mine.supervisor", supervisor()))
        .filter(field -> !field.isEmpty())
        .toList();
  }

  /** The screen says below who reads the days of talks: this one nobody does but the two. */
  private String next() {
    return upcoming.isConfidential() ? "mine.next.two" : "mine.next";
  }

  private String field(String key, String value) {
    return wording.say("mine.field", wording.say(key), Mrkdwn.text(value));
  }

  /** Blank where nothing is promised; the soonest is said, the others are counted. */
  private String promises(String label, List<Promise> open) {
    if (open.isEmpty()) {
      return "";
    }
    String first = new PromiseWords(guide.today(), wording).of(open.get(0));
    return wording.say(
        "mine.field",
        label,
        open.size() == 1 ? first : wording.say("list.slash.more", first, open.size() - 1));
  }

  private String theirs() {
    return wording.say(
        "mine.promise.theirs", Mrkdwn.text(Names.known(guide.standing().supervisor(), wording)));
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

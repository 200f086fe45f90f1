package careermap.slack.view;

import careermap.growth.Chance;
import careermap.guidance.CareerGuide;
import careermap.guidance.Means;
import careermap.guidance.NextStep;
import careermap.map.Opportunity;
import careermap.map.Qualification;
import careermap.map.Requirement;
import careermap.map.Role;
import careermap.person.Person;
import careermap.wording.TimeWords;
import careermap.wording.Wording;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;

/** The next step and its reason, in words. */
record NextStepWords(CareerGuide guide, Wording wording) {
  private static final int NAME = 60;
  private static final int NAMED_ROLES = 3;

  String header() {
    return wording.say("step.header", what());
  }

  /** What to do, such as 後輩を指導する. */
  String what() {
    NextStep step = guide.nextStep();
    if (step instanceof NextStep.Obtain obtain) {
      return Cut.to(NAME, Mrkdwn.line(wording.of(obtain.requirement().name())));
    }
    if (step instanceof NextStep.TalkAbout talk) {
      return wording.say("step.talk", Cut.to(NAME, Names.inSentence(talk.role(), wording)));
    }
    return wording.say("step." + kind());
  }

  /** What to talk about: the step where it is a thing to gain or a role, else the present work. */
  String topic() {
    boolean named =
        guide.nextStep() instanceof NextStep.Obtain
            || guide.nextStep() instanceof NextStep.TalkAbout;
    return named ? what() : wording.say("talk.topic");
  }

  /** Safe mrkdwn. */
  String reason() {
    NextStep step = guide.nextStep();
    if (step instanceof NextStep.Obtain obtain) {
      return obtain.claimed() ? waiting(obtain) : reason(obtain) + means(obtain);
    }
    if (step instanceof NextStep.TalkAbout talk) {
      return say("reason.talk", wording.of(talk.role().name()));
    }
    return wording.say("reason." + kind());
  }

  private String kind() {
    NextStep step = guide.nextStep();
    if (step instanceof NextStep.SettleIn) {
      return "settle";
    }
    if (step instanceof NextStep.Deepen) {
      return "deepen";
    }
    return step instanceof NextStep.HandOn ? "hand.on" : "unknown";
  }

  /** Only claimed: whose word it waits for, and what comes next. */
  private String waiting(NextStep.Obtain obtain) {
    Person supervisor = guide.standing().supervisor();
    String waits =
        supervisor == null
            ? wording.say("reason.waiting.hr")
            : say("reason.waiting", Names.known(supervisor, wording));
    Requirement then = obtain.then();
    return then == null ? waits : waits + "\n" + say("reason.then", wording.of(then.name()));
  }

  private String reason(NextStep.Obtain obtain) {
    String thing = obtain.requirement() instanceof Qualification ? ".qualification" : ".experience";
    Role goal = obtain.goal();
    if (goal != null) {
      return say("reason.goal" + thing, wording.of(goal.name()));
    }
    List<Role> serves = obtain.serves();
    return serves.size() > 1
        ? say("reason.many" + thing, names(serves), serves.size(), beyond(obtain))
        : say("reason.one" + thing, names(serves), beyond(obtain));
  }

  /** Blank where nothing further on asks for it. */
  private String beyond(NextStep.Obtain obtain) {
    List<Role> beyond = obtain.beyond();
    return beyond.isEmpty() ? "" : wording.say("reason.beyond", names(beyond));
  }

  private String names(List<Role> roles) {
    String names =
        roles.stream()
            .limit(NAMED_ROLES)
            .map(role -> Names.inSentence(role, wording))
            .collect(Collectors.joining(wording.say("list.and")));
    return roles.size() > NAMED_ROLES ? wording.say("list.and.more", names) : names;
  }

  /** What somebody offers now, else what the map knows, else when the next exam is. */
  private String means(NextStep.Obtain obtain) {
    Means means = obtain.means();
    Chance chance = means.chance();
    Opportunity way = means.opportunity();
    YearMonth exam = means.exam();
    if (chance != null) {
      return "\n" + new ChanceWords(wording).reason(chance);
    }
    if (way != null) {
      return "\n" + say("reason.opportunity", wording.of(way.name()));
    }
    return exam == null
        ? ""
        : "\n" + wording.say("reason.exam", new TimeWords(wording).yearMonth(exam));
  }

  private String say(String key, Object... parts) {
    return new Page(wording).safely(key, parts);
  }
}

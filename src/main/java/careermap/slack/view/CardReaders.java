package careermap.slack.view;

import careermap.growth.Goal;
import careermap.guidance.CareerGuide;
import careermap.wording.Wording;

/** Who can read what the card shows. */
record CardReaders(CareerGuide guide, Wording wording) {
  /** Safe mrkdwn, for the end of the screen. */
  String note() {
    return say(isLed() ? "card.readers" : "card.readers.alone") + goal();
  }

  /** Blank where there is no goal. */
  private String goal() {
    Goal goal = guide.standing().goal();
    return goal == null ? "" : "\n" + say("card.goal.readers." + readers(goal));
  }

  private Goal.Readers readers(Goal goal) {
    return isLed() ? goal.readers() : Goal.Readers.SELF;
  }

  private boolean isLed() {
    return guide.standing().supervisor() != null;
  }

  private String say(String key) {
    String boss = Names.known(guide.standing().supervisor(), wording);
    return wording.say(key, Mrkdwn.text(boss));
  }
}

package careermap.slack.view;

import careermap.growth.Chance;
import careermap.wording.TimeWords;
import careermap.wording.Wording;

/** A chance that is offered now, in one line. */
record ChanceWords(Wording wording) {
  private static final int TITLE = 60;

  /** Safe mrkdwn. */
  String reason(Chance chance) {
    return new Page(wording)
        .safely(
            "reason.chance",
            Cut.to(TITLE, Mrkdwn.line(chance.title())),
            new TimeWords(wording).shortDay(chance.from()));
  }
}

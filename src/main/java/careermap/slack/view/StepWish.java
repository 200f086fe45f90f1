package careermap.slack.view;

import careermap.conversation.Stance;
import careermap.conversation.TalkWish;
import careermap.conversation.Topic;
import careermap.guidance.CareerGuide;
import careermap.guidance.NextStep;
import careermap.wording.Wording;
import java.util.List;

/** What a wish for a talk starts from. */
public final class StepWish {
  private StepWish() {}

  /** The next step, named where it is a thing to gain or a role. */
  public static TalkWish of(CareerGuide guide, Wording wording) {
    NextStep step = guide.nextStep();
    boolean named = step instanceof NextStep.Obtain || step instanceof NextStep.TalkAbout;
    String what = new NextStepWords(guide, wording).what();
    return new TalkWish(
        List.of(named ? Topic.NEXT_ROLE : Topic.WORK),
        Stance.UNDECIDED,
        null,
        named ? wording.say("ask.step", what) : null);
  }

  /** Nothing yet. */
  public static TalkWish open(Stance stance) {
    return new TalkWish(List.of(Topic.WHEN_WE_MEET), stance, null, null);
  }
}

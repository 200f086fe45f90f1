package careermap.change;

import careermap.guidance.NextStep;
import careermap.wording.Wording;

/** A next step in plain words. */
record StepWords(Wording wording) {

  String of(NextStep step) {
    if (step instanceof NextStep.Obtain obtain) {
      return wording.of(obtain.requirement().name());
    }
    if (step instanceof NextStep.TalkAbout talk) {
      return wording.say("step.talk", wording.of(talk.role().name()));
    }
    return wording.say("step." + kind(step));
  }

  private static String kind(NextStep step) {
    if (step instanceof NextStep.SettleIn) {
      return "settle";
    }
    if (step instanceof NextStep.Deepen) {
      return "deepen";
    }
    return step instanceof NextStep.HandOn ? "hand.on" : "unknown";
  }
}

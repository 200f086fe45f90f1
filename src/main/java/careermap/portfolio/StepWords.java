package careermap.portfolio;

import careermap.guidance.NextStep;

/** The one next step in words (次の一歩のことば). */
record StepWords(OwnWords words) {
  String what() {
    NextStep step = words.guide().nextStep();
    if (step instanceof NextStep.Obtain obtain) {
      String name = words.wording().of(obtain.requirement().name());
      return obtain.claimed() ? words.say("candidate.claimed", name) : name;
    }
    return step instanceof NextStep.TalkAbout talk
        ? words.say("step.talk", words.role(talk.role()))
        : words.say(key(step));
  }

  private static String key(NextStep step) {
    if (step instanceof NextStep.SettleIn) {
      return "step.settle";
    }
    if (step instanceof NextStep.Deepen) {
      return "step.deepen";
    }
    return step instanceof NextStep.HandOn ? "step.hand.on" : "step.unknown";
  }
}

package careermap.change;

import careermap.guidance.NextStep;
import careermap.map.Role;

/** Whether the next step by the newer map is the one by the older. */
record SameStep(MapChanges changes) {

  boolean isBetween(NextStep before, NextStep after) {
    if (before instanceof NextStep.Obtain was && after instanceof NextStep.Obtain is) {
      return was.requirement().code().equals(is.requirement().code());
    }
    if (before instanceof NextStep.TalkAbout was && after instanceof NextStep.TalkAbout is) {
      return changes.later(was.role()).map(Role::code).filter(is.role().code()::equals).isPresent();
    }
    return before.equals(after);
  }
}

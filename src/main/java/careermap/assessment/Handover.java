package careermap.assessment;

import careermap.person.Person;
import careermap.person.PersonId;
import java.time.Clock;

/** Lets a new supervisor begin afresh: they do not go on with what a former one thought. */
record Handover(Assessments assessments, Clock clock) {
  void to(Person reader, Assessment seen, Side side) {
    PersonId former = seen.rater();
    if (side == Side.SUPERVISOR && former != null && !former.equals(reader.id())) {
      assessments.passOn(seen.id(), former, clock.instant());
    }
  }
}

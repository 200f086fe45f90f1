package careermap.assessment;

import careermap.person.Person;
import careermap.person.PersonId;

/**
 * Lets whoever leads the person now begin with what is their own: they do not go on with what
 * somebody else thought.
 */
record Handover(Assessments assessments) {
  void to(Person reader, Assessment seen, Side side) {
    PersonId former = seen.rater();
    if (side == Side.SUPERVISOR && former != null && !former.equals(reader.id())) {
      assessments.passOn(seen.id(), former, reader.id());
    }
  }
}

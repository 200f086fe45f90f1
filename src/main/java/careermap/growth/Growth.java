package careermap.growth;

import careermap.person.PersonId;
import java.util.List;
import java.util.Optional;

/** What people have attained and aim for (成長の記録). */
public interface Growth {
  List<Attainment> attainmentsOf(PersonId person);

  Optional<Goal> goalOf(PersonId person);

  /** The person's goals, the present one first. */
  List<Goal> goalsOf(PersonId person);

  /** Sets a goal; the one before becomes history. */
  void aim(PersonId person, Goal goal);
}

package careermap.guidance;

import static java.util.stream.Collectors.toSet;

import careermap.growth.Attainment;
import careermap.growth.Goal;
import careermap.map.Role;
import careermap.person.Person;
import careermap.route.Departure;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a person stands (現在地): all that guidance asks about them.
 *
 * @param supervisor null where there is none or they have left
 * @param lastTalk the day of the last career talk; null where none is known
 * @param supervises whether somebody present reports to the person
 */
public record Standing(
    Person person,
    @Nullable Person supervisor,
    List<Attainment> attainments,
    @Nullable Goal goal,
    @Nullable LocalDate lastTalk,
    boolean supervises) {
  public Standing {
    attainments = List.copyOf(attainments);
  }

  /** The same for the supervisor, who knows the goal only where its owner lets them. */
  public Standing forSupervisor() {
    return goal != null && goal.readers() == Goal.Readers.SUPERVISOR ? this : withoutGoal();
  }

  /** The same for a reader who may not know the goal. */
  public Standing withoutGoal() {
    return new Standing(person, supervisor, attainments, null, lastTalk, supervises);
  }

  /** Whether anything at all is recorded; until then what is missing is unknown, not missing. */
  public boolean isRecorded() {
    return !attainments.isEmpty();
  }

  /** Whether it waits for somebody to confirm it. */
  public boolean hasClaimed(String requirement) {
    return attainments.stream()
        .anyMatch(
            attainment ->
                attainment.requirement().equals(requirement)
                    && attainment.status() == Attainment.Status.CLAIMED);
  }

  public boolean hasReached(String requirement, LocalDate day) {
    return attainments.stream()
        .anyMatch(
            attainment ->
                attainment.requirement().equals(requirement) && attainment.isReached(day));
  }

  /** The same as if nothing were recorded. */
  Standing withoutRecords() {
    return new Standing(person, supervisor, List.of(), goal, lastTalk, supervises);
  }

  /** From where a route sets out; {@code role} is the person's role on the map. */
  Departure departure(Role role, LocalDate today) {
    return new Departure(
        role,
        person.roleSince(),
        today,
        person.employment(),
        person.site(),
        attainments.stream()
            .filter(attainment -> attainment.isReached(today))
            .map(Attainment::requirement)
            .collect(toSet()));
  }
}

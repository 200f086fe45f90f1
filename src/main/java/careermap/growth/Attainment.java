package careermap.growth;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a person has of a requirement (経験・資格の記録).
 *
 * @param requirement the code of an experience or a qualification
 * @param on the day it was reached; null where unknown
 * @param until the last day it is valid; null where it does not expire
 */
public record Attainment(
    String requirement, Status status, @Nullable LocalDate on, @Nullable LocalDate until) {

  /** How far it has come (記録の状態), from a wish to a fact that somebody confirmed. */
  public enum Status {
    WANT,
    PLANNED,
    DOING,
    CLAIMED,
    CONFIRMED
  }

  /** Whether it counts as reached on {@code day}. */
  public boolean isReached(LocalDate day) {
    return status == Status.CONFIRMED && (until == null || !day.isAfter(until));
  }
}

package careermap.arrangement;

import careermap.workday.ShiftSpan;
import careermap.workday.WorkingHours;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A shift that the roster names (勤務帯).
 *
 * @param people who have it
 * @param hours null while nobody has said which
 */
public record Shift(String name, int people, @Nullable WorkingHours hours) {

  /** The hours that its name says; empty where it says none. */
  public Optional<WorkingHours> named() {
    return ShiftSpan.in(name);
  }

  /** Whether nobody has said and its name does not say which hours it means. */
  public boolean isUnknown() {
    return hours == null && named().isEmpty();
  }
}

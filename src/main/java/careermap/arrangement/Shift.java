package careermap.arrangement;

import careermap.workday.WorkingHours;
import org.jspecify.annotations.Nullable;

/**
 * A shift that the roster names (勤務帯).
 *
 * @param people who have it
 * @param hours null while nobody has said which
 */
public record Shift(String name, int people, @Nullable WorkingHours hours) {}

package careermap.slack;

import careermap.workday.WorkingHours;
import java.time.LocalTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Hours of work that were picked in a form.
 *
 * @param hours null where none were
 * @param fault the key of what is the matter; blank where nothing is
 */
record HoursFields(@Nullable WorkingHours hours, String fault) {
  static HoursFields of(FormValues values, String from, String until) {
    Optional<LocalTime> begin = values.time(from);
    Optional<LocalTime> end = values.time(until);
    if (begin.isEmpty() && end.isEmpty()) {
      return new HoursFields(null, "");
    }
    if (begin.isEmpty() || end.isEmpty()) {
      return new HoursFields(null, "hours.both");
    }
    return begin.equals(end)
        ? new HoursFields(null, "hours.same")
        : new HoursFields(new WorkingHours(begin.get(), end.get()), "");
  }
}

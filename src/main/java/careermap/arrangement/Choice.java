package careermap.arrangement;

import careermap.delivery.Notice;
import careermap.reminder.Preference;
import careermap.workday.WorkingHours;
import java.time.DayOfWeek;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What somebody would like of reminders (お知らせの希望). What they may not choose has no effect.
 *
 * @param weekday of the digest; null for the usual one
 * @param hour of the digest; null for the usual one
 * @param hours of work; null for the usual ones
 * @param listens whether people of other teams may ask the person
 * @param wanted the kinds of notices that are on
 */
public record Choice(
    @Nullable DayOfWeek weekday,
    @Nullable Integer hour,
    @Nullable WorkingHours hours,
    boolean listens,
    Set<Notice.Kind> wanted) {
  /** Digests come between these hours, if the hours of work allow. */
  public static final int EARLIEST_HOUR = 7;

  public static final int LATEST_HOUR = 21;

  public Choice {
    wanted = Set.copyOf(wanted);
    if (hour != null && (hour < EARLIEST_HOUR || hour > LATEST_HOUR)) {
      throw new IllegalArgumentException("a digest comes by day");
    }
    if (hours != null && hours.from().equals(hours.until())) {
      throw new IllegalArgumentException("hours of work begin and end");
    }
  }

  Preference on(Choices now) {
    Preference before = now.preference();
    return now.switches()
        .set(
            new Preference(
                now.supervises() ? weekday : before.weekday(),
                now.supervises() ? hour : before.hour(),
                hours,
                now.canListen() && listens,
                before.off(),
                before.on()),
            wanted);
  }
}

package careermap.reminder;

import careermap.delivery.Notice;
import careermap.workday.WorkingHours;
import java.time.DayOfWeek;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a person chose about reminders (お知らせの設定).
 *
 * @param weekday of the digest; null for Monday
 * @param hour of the digest; null for ten o'clock
 * @param hours of work; null where the shift or the company decides
 * @param listens whether people of other teams may ask the person for a talk
 * @param off kinds of notices that the person does not want though they are usual
 * @param on kinds of notices that the person wants though they are not usual
 */
public record Preference(
    @Nullable DayOfWeek weekday,
    @Nullable Integer hour,
    @Nullable WorkingHours hours,
    boolean listens,
    Set<Notice.Kind> off,
    Set<Notice.Kind> on) {
  public static final Preference NONE = new Preference(null, null, null, false, Set.of(), Set.of());

  public Preference {
    off = Set.copyOf(off);
    on = Set.copyOf(on);
  }

  /** Whether the person wants to be told such things. */
  public boolean wants(Notice.Kind kind) {
    Notice.Kind chosen = kind.switchedWith();
    return chosen.isUsual() ? !off.contains(chosen) : on.contains(chosen);
  }
}

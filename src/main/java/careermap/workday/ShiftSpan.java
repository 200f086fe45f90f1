package careermap.workday;

import careermap.map.Folded;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Hours that stand in the name of a shift (勤務帯に書かれた時間), such as {@code 遅番 13:00-22:00}. */
public final class ShiftSpan {
  /** 9:00, 9時, 9時半, 17時30分. */
  private static final String TIME = "(\\d{1,2})(?::(\\d{2})|時(?:(\\d{1,2})分|(半))?)";

  private static final Pattern SPAN =
      Pattern.compile(TIME + "\\s*(?:[-~〜‐‑–—―ー−]|から|to)\\s*(?:翌日?)?\\s*" + TIME);
  private static final int HOURS = 24;
  private static final int MINUTES = 60;
  private static final int PARTS = 4;

  private ShiftSpan() {}

  /** The hours in {@code shift}; empty where it names none. */
  public static Optional<WorkingHours> in(String shift) {
    Matcher span = SPAN.matcher(Folded.narrow(shift));
    return span.find()
        ? time(span, 1).flatMap(from -> time(span, 1 + PARTS).map(to -> new WorkingHours(from, to)))
        : Optional.empty();
  }

  /** 24:00 and 25:00 are hours of the next day, as shifts are often written. */
  private static Optional<LocalTime> time(Matcher span, int group) {
    int hour = Integer.parseInt(span.group(group));
    int minute = minute(span, group);
    return hour < 2 * HOURS && minute < MINUTES
        ? Optional.of(LocalTime.of(hour % HOURS, minute))
        : Optional.empty();
  }

  private static int minute(Matcher span, int group) {
    if (span.group(group + 3) != null) {
      return MINUTES / 2;
    }
    String written = span.group(group + 1) != null ? span.group(group + 1) : span.group(group + 2);
    return written == null ? 0 : Integer.parseInt(written);
  }
}

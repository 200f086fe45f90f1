package careermap.slack;

import careermap.arrangement.DaySpan;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Two days that were picked in a form.
 *
 * @param span null where they are none
 * @param fault the key of what is the matter; blank where nothing is
 */
record SpanFields(@Nullable DaySpan span, String fault) {

  /**
   * @param until the name of the block of the last day; the first day is the last one, too, where
   *     it is empty
   * @param longest the most days
   * @param tooLong the key for more than that
   */
  static SpanFields of(
      FormValues values, String from, String until, LocalDate today, int longest, String tooLong) {
    LocalDate first = values.day(from).orElseThrow(() -> new Outdated("no first day was picked"));
    LocalDate last = values.day(until).orElse(first);
    if (last.isBefore(first)) {
      return new SpanFields(null, "quiet.until.before");
    }
    DaySpan span = new DaySpan(first, last);
    if (last.isBefore(today)) {
      return new SpanFields(null, "quiet.until.past");
    }
    return span.length() > longest ? new SpanFields(null, tooLong) : new SpanFields(span, "");
  }
}

package careermap.reminder;

import careermap.person.Person;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of a digest (お知らせの1行).
 *
 * @param reasons why the person was named, never empty, in the order of {@link Reason}
 * @param lastTalk when the last talk that is not confidential was held, as known now; null where
 *     none is known
 * @param everyDays the interval that holds for the person now; null for no regular talks
 */
public record DigestLine(
    Person person,
    List<DatedReason> reasons,
    @Nullable LocalDate lastTalk,
    @Nullable Integer everyDays,
    Fate fate) {
  public DigestLine {
    reasons = List.copyOf(reasons);
    if (reasons.isEmpty()) {
      throw new IllegalArgumentException("nobody is named without a reason");
    }
  }

  public DatedReason firstReason() {
    return reasons.get(0);
  }
}

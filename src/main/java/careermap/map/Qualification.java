package careermap.map;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A qualification (関連する資格・検定).
 *
 * @param requires codes of qualifications that come before it
 * @param examMonths months in which it can be taken; empty where that is not fixed
 * @param validMonths months until it expires; null where it does not
 */
public record Qualification(
    String code,
    Phrase name,
    Phrase description,
    List<String> requires,
    Set<Month> examMonths,
    @Nullable Integer validMonths)
    implements Requirement {
  public Qualification {
    requires = List.copyOf(requires);
    examMonths = Set.copyOf(examMonths);
  }

  /** The last day on which it is valid that was passed on {@code day}; null where it stays. */
  public @Nullable LocalDate validUntil(LocalDate day) {
    return validMonths == null ? null : day.plusMonths(validMonths).minusDays(1);
  }

  /** The month in which it can be taken next, this one included; empty where that is not fixed. */
  public Optional<YearMonth> nextExam(LocalDate today) {
    return IntStream.range(0, Month.values().length)
        .mapToObj(YearMonth.from(today)::plusMonths)
        .filter(month -> examMonths.contains(month.getMonth()))
        .findFirst();
  }
}

package careermap.guidance;

import careermap.growth.Chance;
import careermap.map.CareerMap;
import careermap.map.Opportunity;
import careermap.map.Qualification;
import careermap.map.Requirement;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How something can be gained (手だて).
 *
 * @param chance what is open now; null where nothing is
 * @param opportunity what the map knows of; null where it knows of nothing
 * @param exam the next month in which it can be taken, the present one included; null where that is
 *     not fixed or it is no qualification
 */
public record Means(
    @Nullable Chance chance, @Nullable Opportunity opportunity, @Nullable YearMonth exam) {
  private static final int MONTHS = 12;

  static Means of(Requirement requirement, CareerMap map, List<Chance> chances, LocalDate today) {
    return new Means(
        chances.stream().filter(one -> one.offers(requirement.code())).findFirst().orElse(null),
        map.opportunitiesFor(requirement).findFirst().orElse(null),
        requirement instanceof Qualification exam ? next(exam, YearMonth.from(today)) : null);
  }

  private static @Nullable YearMonth next(Qualification exam, YearMonth now) {
    return Stream.iterate(now, month -> month.plusMonths(1))
        .limit(MONTHS)
        .filter(month -> exam.examMonths().contains(month.getMonth()))
        .findFirst()
        .orElse(null);
  }

  /** What is open now comes first, then what the map knows of, then the soonest exam. */
  int rank(LocalDate today) {
    if (chance != null) {
      return 0;
    }
    if (opportunity != null) {
      return 1;
    }
    return exam == null ? Integer.MAX_VALUE : 2 + months(YearMonth.from(today), exam);
  }

  private static int months(YearMonth from, YearMonth to) {
    return (to.getYear() - from.getYear()) * MONTHS + to.getMonthValue() - from.getMonthValue();
  }
}

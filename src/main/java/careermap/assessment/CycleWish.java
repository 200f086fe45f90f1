package careermap.assessment;

import careermap.person.Person;
import careermap.person.PersonId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which cycle human resources would like to open (評価の期間の希望): for everybody, for a site, or for one
 * person.
 *
 * @param site null for every site
 * @param person null for more than one
 * @param lastDay null where there is no hurry
 */
public record CycleWish(
    String name, @Nullable String site, @Nullable PersonId person, @Nullable LocalDate lastDay) {

  public CycleWish {
    name = name.strip();
  }

  /** Whether the name can be shown, and the last day has not passed on {@code today}. */
  boolean isPossibleOn(LocalDate today) {
    return !name.isEmpty()
        && name.codePointCount(0, name.length()) <= Cycle.LONGEST_NAME
        && (lastDay == null || !lastDay.isBefore(today));
  }

  boolean includes(Person one) {
    return (site == null || site.equals(one.site())) && (person == null || person.equals(one.id()));
  }
}

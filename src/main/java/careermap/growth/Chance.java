package careermap.growth;

import careermap.person.PersonId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A chance that somebody offers now (いまある機会): an opening to which people can still raise a hand.
 *
 * @param opening its id
 * @param poster whoever offers it
 * @param gives the codes of the experiences that it gives
 * @param from the day on which it begins
 * @param applyBy the last day to raise a hand
 * @param site null where it is open at every site
 */
public record Chance(
    String opening,
    String title,
    PersonId poster,
    List<String> gives,
    LocalDate from,
    LocalDate applyBy,
    @Nullable String site) {
  public Chance {
    gives = List.copyOf(gives);
  }

  /**
   * Whether somebody can raise a hand to it on {@code day}; an unknown site excludes nothing, and
   * nobody takes what they offer themselves.
   *
   * @param where the person's site; null where unknown
   */
  public boolean isOpenTo(PersonId person, @Nullable String where, LocalDate day) {
    return !day.isAfter(applyBy)
        && (site == null || where == null || site.equals(where))
        && !poster.equals(person);
  }

  public boolean offers(String requirement) {
    return gives.contains(requirement);
  }
}

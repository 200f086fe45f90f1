package careermap.growth;

import careermap.person.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
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
 * @param hands whose hand is up, or was answered; they need not be told of it again
 */
public record Chance(
    String opening,
    String title,
    PersonId poster,
    List<String> gives,
    LocalDate from,
    LocalDate applyBy,
    @Nullable String site,
    Set<PersonId> hands) {
  public Chance {
    gives = List.copyOf(gives);
    hands = Set.copyOf(hands);
  }

  /**
   * Whether somebody can raise a hand to it on {@code day}; an unknown site excludes nothing, and
   * nobody takes what they offer themselves, nor raises a second hand.
   *
   * @param where the person's site; null where unknown
   */
  public boolean isOpenTo(PersonId person, @Nullable String where, LocalDate day) {
    return !day.isAfter(applyBy)
        && (site == null || where == null || site.equals(where))
        && !poster.equals(person)
        && !hands.contains(person);
  }

  /** The same for whoever may not know whose hand is up. */
  Chance withoutHands() {
    return new Chance(opening, title, poster, gives, from, applyBy, site, Set.of());
  }

  public boolean offers(String requirement) {
    return gives.contains(requirement);
  }
}

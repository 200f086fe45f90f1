package careermap.roster;

import careermap.person.Person;
import java.util.List;

/**
 * Some of the people in a list (名簿の一覧).
 *
 * @param from the place of the first of them in the list, from 0
 * @param all how many the list has
 */
public record RosterPage(RosterList list, List<Person> people, int from, int all) {
  /** So many are on a page. */
  public static final int LENGTH = 15;

  public RosterPage {
    people = List.copyOf(people);
  }

  public boolean hasMore() {
    return from + people.size() < all;
  }
}

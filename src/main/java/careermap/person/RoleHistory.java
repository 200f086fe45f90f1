package careermap.person;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.List;

/**
 * The roles of a person in time (役割の履歴), the one of today last; only that one is open, and only as
 * long as the person stays.
 */
public record RoleHistory(List<RolePeriod> periods) {
  public RoleHistory {
    periods = List.copyOf(periods);
  }

  /** The history of {@code person}, whose earlier roles are {@code past}, in any order. */
  public static RoleHistory of(Person person, List<RolePeriod> past) {
    return of(past, new RolePeriod(person.role(), person.roleSince(), person.leftOn()));
  }

  /** The history whose last period is {@code present}. */
  public static RoleHistory of(List<RolePeriod> past, RolePeriod present) {
    List<RolePeriod> periods = new ArrayList<>(past);
    periods.sort(comparing(RolePeriod::since));
    periods.add(present);
    for (int earlier = 0; earlier < past.size(); earlier++) {
      periods.set(earlier, periods.get(earlier).endedBy(periods.get(earlier + 1).since()));
    }
    return new RoleHistory(periods);
  }
}

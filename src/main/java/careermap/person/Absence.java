package careermap.person;

import careermap.map.Problem;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/**
 * Who is missing from a roster (名簿にいない人). They count as having left while they are fewer than 5, or
 * fewer than 10 % of the people who have not left; from there on, half a file is likelier.
 */
record Absence(List<Person> absent, long present) {
  private static final int FEW = 5;
  private static final int TENTH = 10;

  static Absence of(Collection<Person> known, Collection<Person> roster, LocalDate today) {
    long present = known.stream().filter(person -> !RosterChange.isGone(person, today)).count();
    return new Absence(RosterPlan.absent(known, roster, today).toList(), present);
  }

  boolean isLarge() {
    return absent.size() >= FEW && absent.size() * (long) TENTH >= present;
  }

  Problem problem(String place) {
    return new Problem(place, RosterWords.manyAbsent(absent, present));
  }
}

package careermap.slack;

import careermap.person.Person;
import careermap.person.PersonId;
import careermap.slack.view.PersonNames;
import careermap.wording.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** Who posts openings, as people call them, and where they can be. */
record OpeningPeople(StaffNeeds house) {
  /** The options of a select. */
  private static final int MOST_SITES = 99;

  String known(PersonId id, Wording wording) {
    return house.people().byId(id).map(person -> PersonNames.known(person, wording)).orElse("");
  }

  /** The sites of the people who have not left, in the order of their letters. */
  List<String> sites(LocalDate today) {
    return house.people().all().stream()
        .filter(person -> !person.hasLeft(today))
        .map(Person::site)
        .filter(Objects::nonNull)
        .distinct()
        .sorted()
        .limit(MOST_SITES)
        .toList();
  }
}

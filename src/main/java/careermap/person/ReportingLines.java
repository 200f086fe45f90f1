package careermap.person;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who reports to whom (上司のつながり), which must not go round in a circle. */
final class ReportingLines {
  private final Map<PersonId, PersonId> supervisors;
  private final Set<PersonId> walked = new HashSet<>();

  ReportingLines(Map<PersonId, PersonId> supervisors) {
    this.supervisors = supervisors;
  }

  /** Each circle once, from the person who comes first, without coming back to them. */
  List<List<PersonId>> circles() {
    return supervisors.keySet().stream()
        .map(this::circleAbove)
        .filter(circle -> !circle.isEmpty())
        .toList();
  }

  private List<PersonId> circleAbove(PersonId start) {
    List<PersonId> way = new ArrayList<>();
    @Nullable PersonId person = start;
    while (person != null && walked.add(person)) {
      way.add(person);
      person = supervisors.get(person);
    }
    int entry = person == null ? -1 : way.indexOf(person);
    return entry < 0 ? List.of() : way.subList(entry, way.size());
  }
}

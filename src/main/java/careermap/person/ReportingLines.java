package careermap.person;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Who reports to whom (上司のつながり), which must not go round in a circle. */
final class ReportingLines {
  private final Function<PersonId, @Nullable PersonId> supervisors;
  private final Set<PersonId> walked = new HashSet<>();

  ReportingLines(Function<PersonId, @Nullable PersonId> supervisors) {
    this.supervisors = supervisors;
  }

  /** Each circle that any of them leads into once, without coming back to whoever comes first. */
  List<List<PersonId>> circlesAbove(Collection<PersonId> people) {
    return people.stream().map(this::circleAbove).filter(circle -> !circle.isEmpty()).toList();
  }

  private List<PersonId> circleAbove(PersonId start) {
    List<PersonId> way = new ArrayList<>();
    @Nullable PersonId person = start;
    while (person != null && walked.add(person)) {
      way.add(person);
      person = supervisors.apply(person);
    }
    int entry = person == null ? -1 : way.indexOf(person);
    return entry < 0 ? List.of() : way.subList(entry, way.size());
  }
}

package careermap.history;

import careermap.map.Folded;
import careermap.map.Nearest;
import careermap.map.Requirement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What experiences, or qualifications, are called: by code or by name in either language. */
final class RequirementNames {
  private final Map<String, String> codes = new HashMap<>();
  private final Nearest nearest;

  RequirementNames(Collection<? extends Requirement> requirements) {
    List<String> names = new ArrayList<>();
    for (Requirement requirement : requirements) {
      names(requirement).forEach(names::add);
      names(requirement).forEach(name -> codes.putIfAbsent(Folded.of(name), requirement.code()));
    }
    nearest = new Nearest(names);
  }

  Optional<String> codeOf(String text) {
    return Optional.ofNullable(codes.get(Folded.of(text)));
  }

  Optional<String> nearestTo(String text) {
    return nearest.to(text);
  }

  private static Stream<String> names(Requirement requirement) {
    return Stream.of(requirement.code(), requirement.name().ja(), requirement.name().en());
  }
}

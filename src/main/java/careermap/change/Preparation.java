package careermap.change;

import careermap.map.Requirement;
import careermap.person.Headcount;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** How many have what is newly required of them. */
record Preparation(List<ChangesForMe> each, LocalDate today) {

  List<Readiness> all() {
    Map<String, Requirement> required = new LinkedHashMap<>();
    each.stream()
        .flatMap(Preparation::newlyRequired)
        .forEach(one -> required.putIfAbsent(one.code(), one));
    return required.values().stream().map(this::readiness).toList();
  }

  private Readiness readiness(Requirement required) {
    List<ChangesForMe> asked =
        each.stream()
            .filter(one -> newlyRequired(one).anyMatch(of -> of.code().equals(required.code())))
            .toList();
    long reached =
        asked.stream().filter(one -> one.standing().hasReached(required.code(), today)).count();
    return new Readiness(required, Headcount.of(asked.size()), Headcount.of((int) reached));
  }

  private static Stream<Requirement> newlyRequired(ChangesForMe changes) {
    return changes.paths().stream()
        .flatMap(path -> path.asked().stream())
        .filter(Asking::isNewlyRequired)
        .map(Asking::requirement);
  }
}

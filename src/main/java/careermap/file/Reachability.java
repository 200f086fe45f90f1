package careermap.file;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import careermap.map.Level;
import careermap.map.Role;
import careermap.map.RoleCode;
import careermap.map.Transition;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Whether every role can be reached by somebody who starts at the lowest level. */
final class Reachability {
  private final Index<Role> roles;
  private final List<Transition> transitions;

  Reachability(Index<Role> roles, List<Transition> transitions) {
    this.roles = roles;
    this.transitions = transitions;
  }

  void check(Fields map) {
    var entries = entries();
    if (!areStepsKnown() || roles.parts().isEmpty()) {
      return;
    }
    if (entries.isEmpty()) {
      map.find("roles").ifPresent(value -> value.report(Fault.NO_ENTRY));
      return;
    }
    var reached = reachedFrom(entries);
    roles.parts().stream().filter(role -> !reached.contains(role.code())).forEach(this::report);
  }

  /** A step with an unknown role may be the very one that is missed; that fault comes first. */
  private boolean areStepsKnown() {
    return transitions.stream()
        .allMatch(it -> roles.contains(it.from().value()) && roles.contains(it.to().value()));
  }

  private List<RoleCode> entries() {
    return roles.parts().stream()
        .filter(role -> role.level().number() == Level.LOWEST)
        .map(Role::code)
        .toList();
  }

  private Set<RoleCode> reachedFrom(List<RoleCode> entries) {
    var nextOf =
        transitions.stream()
            .collect(groupingBy(Transition::from, mapping(Transition::to, toList())));
    var reached = new HashSet<>(entries);
    var open = new ArrayDeque<>(entries);
    while (!open.isEmpty()) {
      nextOf.getOrDefault(open.remove(), List.of()).stream()
          .filter(reached::add)
          .forEach(open::add);
    }
    return reached;
  }

  private void report(Role role) {
    var code = role.code().value();
    roles.placeOf(code).ifPresent(place -> place.report(Fault.UNREACHABLE, code));
  }
}

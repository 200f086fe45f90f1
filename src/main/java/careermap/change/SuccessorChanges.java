package careermap.change;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;

import careermap.map.CareerMap;
import careermap.map.Phrase;
import careermap.map.Retirement;
import careermap.map.Role;
import careermap.map.RoleCode;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What differs about who follows a role that had ended before, or that neither map ever had. */
record SuccessorChanges(CareerMap before, CareerMap after, Succession succession) {

  Stream<Change> all() {
    Set<RoleCode> live =
        Stream.of(before, after)
            .flatMap(map -> map.roles().stream())
            .map(Role::code)
            .collect(toSet());
    return Stream.of(after, before)
        .flatMap(map -> map.retired().stream())
        .map(Retirement::role)
        .filter(code -> !live.contains(code))
        .collect(toCollection(LinkedHashSet::new))
        .stream()
        .flatMap(this::change);
  }

  private Stream<Change> change(RoleCode ended) {
    Optional<Role> was = before.heldRole(ended);
    Optional<Role> is = after.heldRole(ended);
    boolean same = was.map(role -> succession.later(role.code())).equals(is.map(Role::code));
    return same
        ? Stream.empty()
        : Stream.of(
            new Change.Detail(
                Subject.former(ended),
                Aspect.SUCCESSOR,
                is.map(role -> role.code().value()).orElse(null),
                nameOf(was),
                nameOf(is)));
  }

  private static @Nullable Phrase nameOf(Optional<Role> role) {
    return role.map(Role::name).orElse(null);
  }
}

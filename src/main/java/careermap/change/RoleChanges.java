package careermap.change;

import careermap.map.CareerMap;
import careermap.map.Role;
import careermap.map.Transition;
import java.util.List;
import java.util.stream.Stream;

/** What differs about roles. */
record RoleChanges(CareerMap before, CareerMap after, Succession succession) {

  Stream<Change> all() {
    Aligned<Role> roles =
        Aligned.by(
            role -> succession.later(role.code()), Role::code, before.roles(), after.roles());
    return Stream.of(
            roles.added().stream().map(this::added),
            roles.both().stream().flatMap(role -> new RoleDetails(before, after, role).all()),
            roles.gone().stream().map(this::gone))
        .flatMap(changes -> changes);
  }

  private Change added(Role role) {
    Stream<Use> place =
        Stream.of(
            new Use(
                Use.How.IS,
                "",
                InBoth.of(
                    wording ->
                        wording.say(
                            "change.place",
                            wording.say("track." + role.track()),
                            role.level().number()))));
    return new Change.Whole(
        Change.Kind.ADDED, Subject.of(role), Stream.concat(place, entries(role)).toList());
  }

  private Stream<Use> entries(Role role) {
    return after.transitions().stream()
        .filter(step -> step.to().equals(role.code()) && step.kind() != Transition.Kind.BACK)
        .flatMap(step -> after.role(step.from()).stream())
        .distinct()
        .map(from -> new Use(Use.How.FROM, from.code().value(), from.name()));
  }

  private Change gone(Role role) {
    Use next =
        after
            .heldRole(role.code())
            .map(heir -> new Use(Use.How.SUCCESSOR, heir.code().value(), heir.name()))
            .orElseGet(() -> new Use(Use.How.UNSUCCEEDED, "", role.name()));
    return new Change.Whole(Change.Kind.RETIRED, Subject.of(role), List.of(next));
  }
}

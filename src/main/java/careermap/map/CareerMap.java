package careermap.map;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The career map (キャリアマップ) of one company; immutable, in the order its author wrote. */
public final class CareerMap {
  private final Phrase name;
  private final boolean payShown;
  private final Map<RoleCode, Role> roles;
  private final Map<RoleCode, Role> rolesByAnyCode;
  private final Map<RoleCode, Retirement> retired;
  private final List<Transition> transitions;
  private final Map<RoleCode, List<Transition>> transitionsFrom;
  private final Map<String, Experience> experiences;
  private final Map<String, Qualification> qualifications;
  private final Map<String, AbilityUnit> units;
  private final List<Opportunity> opportunities;
  private final Network network;

  /**
   * A map of parts that already refer to each other.
   *
   * @param payShown whether people see pay ranges
   * @throws IllegalStateException where two parts share a code
   */
  public CareerMap(
      Phrase name,
      boolean payShown,
      List<Role> roles,
      List<Retirement> retired,
      List<Transition> transitions,
      List<Experience> experiences,
      List<Qualification> qualifications,
      List<AbilityUnit> units,
      List<Opportunity> opportunities) {
    this.name = name;
    this.payShown = payShown;
    this.roles = byKey(roles, Role::code);
    this.rolesByAnyCode = byAnyCode(roles);
    this.retired = byKey(retired, Retirement::role);
    this.transitions = List.copyOf(transitions);
    this.transitionsFrom = transitions.stream().collect(groupingBy(Transition::from));
    this.experiences = byKey(experiences, Experience::code);
    this.qualifications = byKey(qualifications, Qualification::code);
    this.units = byKey(units, AbilityUnit::code);
    this.opportunities = List.copyOf(opportunities);
    this.network = new Network(roles, transitions);
  }

  private static <K, V> Map<K, V> byKey(List<V> values, Function<V, K> key) {
    return values.stream()
        .collect(
            toMap(
                key,
                Function.identity(),
                (one, other) -> {
                  throw new IllegalStateException("two parts share " + key.apply(one));
                },
                LinkedHashMap::new));
  }

  private static Map<RoleCode, Role> byAnyCode(List<Role> roles) {
    Map<RoleCode, Role> byCode = new HashMap<>();
    roles.forEach(role -> role.formerly().forEach(code -> byCode.put(code, role)));
    roles.forEach(role -> byCode.put(role.code(), role));
    return byCode;
  }

  public Phrase name() {
    return name;
  }

  public boolean payShown() {
    return payShown;
  }

  public Collection<Role> roles() {
    return roles.values();
  }

  /** The role of that code, which may be one that it had in an earlier version. */
  public Optional<Role> role(RoleCode code) {
    return Optional.ofNullable(rolesByAnyCode.get(code));
  }

  /** The role that somebody has whose roster says {@code code}: it, or its successor. */
  public Optional<Role> heldRole(RoleCode code) {
    return role(code)
        .or(() -> Optional.ofNullable(retired.get(code)).flatMap(end -> role(end.successor())));
  }

  /** The code of {@link #heldRole}; the same where there is none. */
  public RoleCode heldCode(RoleCode code) {
    return heldRole(code).map(Role::code).orElse(code);
  }

  /** This map with further retired roles; what it says of a role itself stays. */
  public CareerMap retiring(List<Retirement> more) {
    Stream<Retirement> others =
        more.stream().filter(one -> !retired.containsKey(one.role())).distinct();
    return new CareerMap(
        name,
        payShown,
        List.copyOf(roles.values()),
        Stream.concat(retired.values().stream(), others).toList(),
        transitions,
        List.copyOf(experiences.values()),
        List.copyOf(qualifications.values()),
        List.copyOf(units.values()),
        opportunities);
  }

  public Collection<Retirement> retired() {
    return retired.values();
  }

  public List<Transition> transitions() {
    return transitions;
  }

  public List<Transition> transitionsFrom(RoleCode role) {
    return transitionsFrom.getOrDefault(role, List.of());
  }

  public Collection<Experience> experiences() {
    return experiences.values();
  }

  public Collection<Qualification> qualifications() {
    return qualifications.values();
  }

  public Optional<Requirement> requirement(String code) {
    return Optional.<Requirement>ofNullable(experiences.get(code))
        .or(() -> Optional.ofNullable(qualifications.get(code)));
  }

  public Collection<AbilityUnit> units() {
    return units.values();
  }

  public List<Opportunity> opportunities() {
    return opportunities;
  }

  /** The roles and steps as numbers, for whoever searches them. */
  public Network network() {
    return network;
  }

  /** The opportunities that give {@code requirement}, in the map's order. */
  public Stream<Opportunity> opportunitiesFor(Requirement requirement) {
    return opportunities.stream()
        .filter(opportunity -> opportunity.gives().stream().anyMatch(requirement::equals));
  }

  /** Whether all parts are equal and in the same order, which decides what people see first. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof CareerMap map && parts().equals(map.parts());
  }

  @Override
  public int hashCode() {
    return parts().hashCode();
  }

  private List<Object> parts() {
    return List.of(
        name,
        payShown,
        List.copyOf(roles.values()),
        List.copyOf(retired.values()),
        transitions,
        List.copyOf(experiences.values()),
        List.copyOf(qualifications.values()),
        List.copyOf(units.values()),
        opportunities);
  }
}

package careermap.change;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toUnmodifiableSet;

import careermap.change.Aligned.Pair;
import careermap.map.CareerMap;
import careermap.map.Role;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** All that differs between two maps (地図の変更), by meaning: order is none. */
public final class MapChanges {
  private final CareerMap before;
  private final CareerMap after;
  private final Succession succession;
  private final List<Change> all;
  private final List<Change> forEverybody;
  private final Set<Subject.Type> touched;

  private MapChanges(CareerMap before, CareerMap after) {
    this.before = before;
    this.after = after;
    this.succession = new Succession(before, after);
    this.all = changes().sorted(comparing(Change::kind)).toList();
    this.forEverybody = all.stream().filter(change -> !change.forHrAlone()).toList();
    this.touched =
        forEverybody.stream().map(change -> change.subject().type()).collect(toUnmodifiableSet());
  }

  public static MapChanges between(CareerMap before, CareerMap after) {
    return new MapChanges(before, after);
  }

  /** Added, changed, renamed, retired; within each in the order of the map. */
  public List<Change> all() {
    return all;
  }

  /** Without what is for human resources alone: codes, and pay that is not shown. */
  public List<Change> forEverybody() {
    return forEverybody;
  }

  /** Whether anything of that type is among what is for everybody. */
  boolean touch(Subject.Type type) {
    return touched.contains(type);
  }

  public boolean isEmpty() {
    return all.isEmpty();
  }

  public CareerMap before() {
    return before;
  }

  public CareerMap after() {
    return after;
  }

  /** The role that {@code role} of the older map lives on as, maybe under another code or name. */
  Optional<Role> later(Role role) {
    return succession.livesOn(role.code())
        ? after.role(succession.later(role.code()))
        : Optional.empty();
  }

  /** Whether a next step can be another one for it. */
  boolean maySteer() {
    return all.stream().anyMatch(MapChanges::steers);
  }

  private static boolean steers(Change change) {
    return change instanceof Change.Detail detail
        ? detail.aspect().steers()
        : change.subject().type() != Subject.Type.UNIT;
  }

  /** Whether some role can be aimed for no longer. */
  boolean losesRoles() {
    return before.roles().stream()
        .flatMap(role -> Stream.concat(Stream.of(role.code()), role.formerly().stream()))
        .anyMatch(code -> after.role(code).isEmpty());
  }

  private Stream<Change> changes() {
    return Stream.of(
            ofTheMap(),
            new RoleChanges(before, after, succession).all(),
            new SuccessorChanges(before, after, succession).all(),
            new PathChanges(before, after, succession).all(),
            new RequirementChanges(before, after).all(),
            new UnitChanges(before, after).all(),
            new OpportunityChanges(before, after).all())
        .flatMap(changes -> changes);
  }

  private Stream<Change> ofTheMap() {
    Details details =
        new Details(Subject.of(after))
            .name(new Pair<>(before, after), CareerMap::name, Subject::of);
    if (before.payShown() != after.payShown()) {
      Aspect aspect = after.payShown() ? Aspect.PAY_SHOWN : Aspect.PAY_HIDDEN;
      details.add(aspect, null, after.name(), after.name());
    }
    return details.found();
  }
}

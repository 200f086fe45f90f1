package careermap.file;

import careermap.map.AbilityUnit;
import careermap.map.CareerMap;
import careermap.map.Experience;
import careermap.map.MapReading;
import careermap.map.Qualification;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Reads a whole map: each part after those that it refers to. */
final class MapReader {
  static final Keys KEYS =
      Keys.required("name", "roles", "transitions")
          .butAlso(
              "pay_shown", "experiences", "qualifications", "units", "opportunities", "retired");
  static final int MOST_PARTS = 2_000;
  static final int MOST_TRANSITIONS = 20_000;

  private final Problems problems;
  private final Units units;
  private final EarlierCodes earlier = new EarlierCodes();

  MapReader(Problems problems, Function<String, Optional<AbilityUnit>> unitsElsewhere) {
    this.units = new Units(unitsElsewhere);
    this.problems = problems;
  }

  MapReading read(Piece root) {
    var map = mapOf(new Value("map", root, problems).fields(KEYS));
    return problems.isEmpty() ? MapReading.of(map.get()) : MapReading.failed(problems.sorted());
  }

  /** Supplied later, as a map can only be made of parts without faults. */
  private Supplier<CareerMap> mapOf(Fields map) {
    var name = map.phrase("name");
    boolean payShown = map.flag("pay_shown");
    new UnitReader(units).read(parts(map, "units"));
    var requirements =
        new RequirementReader().read(parts(map, "experiences"), parts(map, "qualifications"));
    var experiences = requirements.only(Noun.EXPERIENCE, Experience.class);
    var qualifications = requirements.only(Noun.QUALIFICATION, Qualification.class);
    var roles = new RoleReader(units, earlier).read(parts(map, "roles"));
    map.find("roles")
        .filter(Value::isEmptyList)
        .ifPresent(it -> it.report(Fault.EMPTY_LIST, it.name()));
    var transitions =
        new TransitionReader(roles, requirements).read(map.items("transitions", MOST_TRANSITIONS));
    var opportunities = new OpportunityReader(experiences).read(parts(map, "opportunities"));
    var retired = new RetirementReader(roles, earlier).read(parts(map, "retired"));
    earlier.check(roles);
    new Reachability(roles, transitions).check(map);
    return () ->
        new CareerMap(
            name,
            payShown,
            roles.parts(),
            retired,
            transitions,
            experiences.parts(),
            qualifications.parts(),
            units.parts(),
            opportunities.parts());
  }

  private static List<Value> parts(Fields map, String key) {
    return map.items(key, MOST_PARTS);
  }
}

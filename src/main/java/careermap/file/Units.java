package careermap.file;

import careermap.map.AbilityUnit;
import careermap.map.Criterion;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The ability units of a map, and those that a role takes over from elsewhere. */
final class Units {
  private final Function<String, Optional<AbilityUnit>> elsewhere;
  private final Index<AbilityUnit> units = new Index<>(Noun.UNIT);

  /** A criterion's code is unique in the whole map, as sheets refer to it. */
  private final Index<Criterion> criteria = new Index<>(Noun.CRITERION);

  Units(Function<String, Optional<AbilityUnit>> elsewhere) {
    this.elsewhere = elsewhere;
  }

  void declare(Fields fields, AbilityUnit unit) {
    units.declare(fields, unit);
  }

  void declare(Fields fields, Criterion criterion) {
    criteria.declare(fields, criterion);
  }

  /** The units that a list names; what the map does not have is looked for elsewhere. */
  List<AbilityUnit> findAll(List<Value> references) {
    references.forEach(this::takeOver);
    return units.findAll(references);
  }

  private void takeOver(Value reference) {
    reference
        .findText()
        .filter(code -> units.placeOf(code).isEmpty())
        .flatMap(elsewhere)
        .ifPresent(unit -> takeOver(unit, reference));
  }

  private void takeOver(AbilityUnit unit, Value reference) {
    units.declare(unit.code(), reference, unit);
    unit.criteria().forEach(it -> criteria.declare(it.code(), reference, it));
  }

  List<AbilityUnit> parts() {
    return units.parts();
  }
}

package careermap.file;

import careermap.map.AbilityUnit;
import careermap.map.Criterion;
import java.util.List;

/** Reads ability units; a criterion's code is unique in the whole map, as sheets refer to it. */
final class UnitReader {
  static final Keys KEYS = Keys.required("code", "family", "common", "level", "name", "criteria");
  static final Keys CRITERION = Keys.required("code", "text");

  private final Index<Criterion> criteria = new Index<>(Noun.CRITERION);

  Index<AbilityUnit> read(List<Value> units) {
    var index = new Index<AbilityUnit>(Noun.UNIT);
    index.declareAll(units, KEYS, this::unit);
    return index;
  }

  private AbilityUnit unit(Fields unit) {
    return new AbilityUnit(
        unit.text("code"),
        unit.text("family"),
        unit.flag("common"),
        unit.level("level"),
        unit.phrase("name"),
        unit.someItems("criteria").stream().map(this::criterion).toList());
  }

  private Criterion criterion(Value item) {
    var fields = item.fields(CRITERION);
    var criterion = new Criterion(fields.text("code"), fields.phrase("text"));
    criteria.declare(fields, criterion);
    return criterion;
  }
}

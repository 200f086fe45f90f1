package careermap.file;

import careermap.map.AbilityUnit;
import careermap.map.Criterion;
import java.util.List;

/** Reads ability units and their criteria. */
final class UnitReader {
  static final Keys KEYS = Keys.required("code", "family", "common", "level", "name", "criteria");
  static final Keys CRITERION = Keys.required("code", "text");

  private static final int MOST_CRITERIA = 10_000;

  private final Units units;

  UnitReader(Units units) {
    this.units = units;
  }

  void read(List<Value> items) {
    items.stream().map(item -> item.fields(KEYS)).forEach(it -> units.declare(it, unit(it)));
  }

  private AbilityUnit unit(Fields unit) {
    return new AbilityUnit(
        unit.text("code"),
        unit.text("family"),
        unit.flag("common"),
        unit.level("level"),
        unit.phrase("name"),
        unit.someItems("criteria", MOST_CRITERIA).stream().map(this::criterion).toList());
  }

  private Criterion criterion(Value item) {
    var fields = item.fields(CRITERION);
    var criterion = new Criterion(fields.text("code"), fields.phrase("text"));
    units.declare(fields, criterion);
    return criterion;
  }
}

package careermap.file;

import careermap.map.AbilityUnit;
import careermap.map.PayRange;
import careermap.map.Role;
import careermap.map.RoleCode;
import careermap.map.Track;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads roles. */
final class RoleReader {
  static final Keys KEYS =
      Keys.required("code", "name", "level", "track", "summary")
          .butAlso("guidelines", "units", "pay", "sites");
  static final Keys PAY = Keys.required("min", "max");
  private static final int MOST_YEN = 1_000_000_000;
  private static final PayRange NO_PAY = new PayRange(0, 0);

  private final Index<AbilityUnit> units;

  RoleReader(Index<AbilityUnit> units) {
    this.units = units;
  }

  Index<Role> read(List<Value> roles) {
    var index = new Index<Role>(Noun.ROLE);
    index.declareAll(roles, KEYS, this::role);
    return index;
  }

  private Role role(Fields role) {
    return new Role(
        new RoleCode(role.text("code")),
        role.phrase("name"),
        role.level("level"),
        role.choice("track", Track.class),
        role.phrase("summary"),
        GuidelineReader.read(role),
        units.findAll(role.items("units")),
        pay(role),
        role.items("sites").stream().map(Value::text).toList(),
        List.of());
  }

  private static @Nullable PayRange pay(Fields role) {
    return role.find("pay").map(RoleReader::pay).orElse(null);
  }

  private static PayRange pay(Value value) {
    var bounds = Bounds.read(value.fields(PAY), MOST_YEN);
    return bounds.min() == null || bounds.max() == null
        ? NO_PAY
        : new PayRange(bounds.min(), bounds.max());
  }
}

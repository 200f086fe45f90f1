package careermap.file;

import static careermap.file.Fields.MOST_LISTED;

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
          .butAlso("guidelines", "units", "pay", "sites", "formerly");
  static final Keys PAY = Keys.required("min", "max");
  private static final int MOST_YEN = 1_000_000_000;
  private static final PayRange NO_PAY = new PayRange(0, 0);

  /** This many names fit into one cell of a workbook, even if each has to be quoted. */
  private static final int MOST_SITES = 100;

  private static final int LONGEST_SITE = 150;

  private final Units units;
  private final EarlierCodes earlier;

  RoleReader(Units units, EarlierCodes earlier) {
    this.units = units;
    this.earlier = earlier;
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
        units.findAll(role.items("units", MOST_LISTED)),
        pay(role),
        sites(role),
        earlier.read(role.items("formerly", MOST_LISTED)));
  }

  private static List<String> sites(Fields role) {
    return role.items("sites", MOST_SITES).stream().map(it -> it.shortText(LONGEST_SITE)).toList();
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

package careermap.slack.view;

import careermap.map.RoleCode;
import java.util.Optional;

/**
 * A place in the difference to a role, as a button carries it; whatever comes back may be anything.
 *
 * @param family of the unit
 * @param page 0 for the first
 */
public record GapPlace(int page, RoleCode role, String family) {
  private static final int PARTS = 3;

  String value() {
    return page + ":" + role.value() + ":" + family;
  }

  /** Empty where it is none. */
  public static Optional<GapPlace> read(String value) {
    String[] parts = value.split(":", PARTS);
    boolean whole = parts.length == PARTS && parts[0].matches("\\d{1,4}") && !parts[1].isBlank();
    return whole
        ? Optional.of(new GapPlace(Integer.parseInt(parts[0]), new RoleCode(parts[1]), parts[2]))
        : Optional.empty();
  }

  GapPlace onPage(int other) {
    return new GapPlace(other, role, family);
  }
}

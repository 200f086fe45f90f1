package careermap.slack.view;

import careermap.map.RoleCode;

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

  /**
   * @throws IllegalArgumentException where it is none
   */
  public static GapPlace read(String value) {
    String[] parts = value.split(":", PARTS);
    if (parts.length != PARTS || !parts[0].matches("\\d{1,4}")) {
      throw new IllegalArgumentException("no place in a difference: " + value);
    }
    return new GapPlace(Integer.parseInt(parts[0]), new RoleCode(parts[1]), parts[2]);
  }

  GapPlace onPage(int other) {
    return new GapPlace(other, role, family);
  }
}

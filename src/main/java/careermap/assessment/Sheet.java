package careermap.assessment;

import careermap.map.AbilityUnit;
import careermap.map.Role;
import careermap.map.RoleCode;
import careermap.map.Version;
import java.util.List;
import java.util.Optional;

/**
 * The rows that both mark (評価シートの様式): the criteria of a role's units, common ones first, as one
 * version of the map has them.
 *
 * @param version of the map
 */
public record Sheet(int version, Role role) {
  /** The sheet of a role; empty where that version has no such role, or no criteria for it. */
  public static Optional<Sheet> of(Version version, RoleCode role) {
    return version
        .map()
        .heldRole(role)
        .map(held -> new Sheet(version.number(), held))
        .filter(sheet -> !sheet.rows().isEmpty());
  }

  public List<AbilityUnit> units() {
    return role.units().stream().filter(unit -> !unit.criteria().isEmpty()).toList();
  }

  public List<SheetRow> rows() {
    return units().stream().flatMap(unit -> rowsOf(unit).stream()).toList();
  }

  static List<SheetRow> rowsOf(AbilityUnit unit) {
    return unit.criteria().stream().map(criterion -> new SheetRow(unit, criterion)).toList();
  }

  /**
   * @param unit its code
   */
  public boolean hasUnit(String unit) {
    return units().stream().anyMatch(one -> one.code().equals(unit));
  }

  public boolean has(String criterion) {
    return rows().stream().anyMatch(row -> row.code().equals(criterion));
  }
}

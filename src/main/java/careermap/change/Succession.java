package careermap.change;

import careermap.map.CareerMap;
import careermap.map.Role;
import careermap.map.RoleCode;
import java.util.HashMap;
import java.util.Map;

/** Which role of the newer map a role of the older one lives on as. */
final class Succession {
  private final Map<RoleCode, RoleCode> later = new HashMap<>();

  Succession(CareerMap before, CareerMap after) {
    before.roles().stream()
        .map(Role::code)
        .filter(code -> isLive(code, after))
        .forEach(code -> later.put(code, code));
    before.roles().stream()
        .map(Role::code)
        .filter(code -> !later.containsKey(code))
        .forEach(code -> after.role(code).ifPresent(role -> follow(code, role)));
  }

  /** Of two roles that became one, one lives on in it; the other ended, with it as successor. */
  private void follow(RoleCode code, Role role) {
    if (!later.containsValue(role.code())) {
      later.put(code, role.code());
    }
  }

  private static boolean isLive(RoleCode code, CareerMap map) {
    return map.role(code).filter(role -> role.code().equals(code)).isPresent();
  }

  boolean livesOn(RoleCode before) {
    return later.containsKey(before);
  }

  /** The code in the newer map, or the same where the role does not live on. */
  RoleCode later(RoleCode before) {
    return later.getOrDefault(before, before);
  }

  /** Whether no role of the older map lives on as {@code after}. */
  boolean isNew(RoleCode after) {
    return !later.containsValue(after);
  }
}

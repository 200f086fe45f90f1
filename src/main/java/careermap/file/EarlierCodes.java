package careermap.file;

import careermap.map.Role;
import careermap.map.RoleCode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Codes of earlier versions: none is still in use, and none belongs to two. */
final class EarlierCodes {
  private final Map<String, Value> places = new HashMap<>();

  List<RoleCode> read(List<Value> codes) {
    return codes.stream().map(this::read).toList();
  }

  RoleCode read(Value place) {
    var code = place.findCode();
    code.ifPresent(it -> claim(it, place));
    return new RoleCode(code.orElse(Value.STAND_IN));
  }

  private void claim(String code, Value place) {
    var first = places.putIfAbsent(code, place);
    if (first != null) {
      place.report(Fault.FORMER_TWICE, code, first.place().toString());
    }
  }

  void check(Index<Role> roles) {
    places.forEach(
        (code, place) ->
            roles
                .placeOf(code)
                .ifPresent(
                    role -> place.report(Fault.STILL_A_ROLE, code, role.place().toString())));
  }
}

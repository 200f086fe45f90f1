package careermap.file;

import careermap.map.Retirement;
import careermap.map.Role;
import careermap.map.RoleCode;
import java.util.List;

/** Reads the roles that have ended, and who takes over from each. */
final class RetirementReader {
  static final Keys KEYS = Keys.required("code", "successor");

  private final Index<Role> roles;
  private final EarlierCodes earlier;

  RetirementReader(Index<Role> roles, EarlierCodes earlier) {
    this.roles = roles;
    this.earlier = earlier;
  }

  List<Retirement> read(List<Value> retired) {
    return retired.stream().map(it -> retirement(it.fields(KEYS))).toList();
  }

  private Retirement retirement(Fields fields) {
    fields.find("successor").ifPresent(roles::find);
    var code = fields.find("code").map(earlier::read);
    return new Retirement(
        code.orElse(new RoleCode(Value.STAND_IN)), new RoleCode(fields.text("successor")));
  }
}

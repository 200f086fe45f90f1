package careermap.change;

import careermap.map.AbilityUnit;
import careermap.map.CareerMap;
import careermap.map.Experience;
import careermap.map.Opportunity;
import careermap.map.Phrase;
import careermap.map.Requirement;
import careermap.map.Role;
import careermap.map.RoleCode;
import java.util.List;

/**
 * The part of the map that a change is about (変更の対象).
 *
 * @param codes one, but none for the map itself and two for a path: whence and whither
 */
public record Subject(Type type, List<String> codes, Phrase name) {
  public Subject {
    codes = List.copyOf(codes);
  }

  /** A kind of part (対象の種類). */
  public enum Type {
    MAP,
    ROLE,
    PATH,
    EXPERIENCE,
    QUALIFICATION,
    UNIT,
    OPPORTUNITY
  }

  boolean is(Type type, String code) {
    return this.type == type && codes.contains(code);
  }

  static Subject of(CareerMap map) {
    return new Subject(Type.MAP, List.of(), map.name());
  }

  static Subject of(Role role) {
    return new Subject(Type.ROLE, List.of(role.code().value()), role.name());
  }

  /** A role that neither map has by itself any more. */
  static Subject former(RoleCode role) {
    String code = role.value();
    return new Subject(Type.ROLE, List.of(code), new Phrase(code, code));
  }

  static Subject path(Role from, Role to) {
    return new Subject(
        Type.PATH,
        List.of(from.code().value(), to.code().value()),
        InBoth.say("change.path", from.name(), to.name()));
  }

  static Subject of(Requirement requirement) {
    Type type = requirement instanceof Experience ? Type.EXPERIENCE : Type.QUALIFICATION;
    return new Subject(type, List.of(requirement.code()), requirement.name());
  }

  static Subject of(AbilityUnit unit) {
    return new Subject(Type.UNIT, List.of(unit.code()), unit.name());
  }

  static Subject of(Opportunity opportunity) {
    return new Subject(Type.OPPORTUNITY, List.of(opportunity.code()), opportunity.name());
  }
}

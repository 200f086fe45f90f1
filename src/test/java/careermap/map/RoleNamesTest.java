package careermap.map;

import static careermap.person.Fixtures.MAP;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RoleNamesTest {
  private final RoleNames names = new RoleNames(MAP);

  @Test
  void knowsEveryRoleByCodeAndByNameInEitherLanguage() {
    for (Role role : MAP.roles()) {
      assertThat(names.codeOf(role.code().value())).hasValue(role.code());
      assertThat(names.codeOf(role.name().ja())).hasValue(role.code());
      assertThat(names.codeOf(role.name().en())).hasValue(role.code());
    }
  }

  @Test
  void knowsARoleByEitherHalfOfItsName() {
    assertThat(names.codeOf("リーダー")).hasValue(new RoleCode("LEADER"));
    assertThat(names.codeOf("LD")).hasValue(new RoleCode("LEADER"));
    assertThat(names.codeOf("品質保証")).hasValue(new RoleCode("QA"));
  }

  @Test
  void doesNotMindWidthCaseSpacesOrBrackets() {
    assertThat(names.codeOf("ｓｖ")).hasValue(new RoleCode("SV"));
    assertThat(names.codeOf("senior operator")).hasValue(new RoleCode("SENIOR_OPERATOR"));
    assertThat(names.codeOf("SV（スーパーバイザー）")).hasValue(new RoleCode("SV"));
  }

  @Test
  void doesNotGuessWhereTwoRolesShareHalfOfTheirName() {
    RoleNames shared = new RoleNames(mapOf(role("A", "リーダー(昼)"), role("B", "リーダー(夜)")));

    assertThat(shared.codeOf("リーダー")).isEmpty();
    assertThat(shared.codeOf("夜")).hasValue(new RoleCode("B"));
  }

  @Test
  void knowsNoOtherRole() {
    assertThat(names.codeOf("社長")).isEmpty();
    assertThat(names.codeOf("")).isEmpty();
  }

  private static Role role(String code, String name) {
    return new Role(
        new RoleCode(code),
        new Phrase(name, code),
        new Level(2),
        Track.MANAGEMENT,
        new Phrase("概要", "summary"),
        Map.of(),
        List.of(),
        null,
        List.of(),
        List.of());
  }

  private static CareerMap mapOf(Role... roles) {
    return new CareerMap(
        new Phrase("地図", "map"),
        false,
        List.of(roles),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }
}

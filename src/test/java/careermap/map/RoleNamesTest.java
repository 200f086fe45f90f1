package careermap.map;

import static careermap.person.Fixtures.MAP;
import static org.assertj.core.api.Assertions.assertThat;

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
  void knowsNoOtherRole() {
    assertThat(names.codeOf("社長")).isEmpty();
    assertThat(names.codeOf("")).isEmpty();
  }
}

package careermap.assessment;

import static careermap.assessment.Mark.ALMOST;
import static careermap.assessment.Mark.ALONE;
import static careermap.assessment.Mark.NOT_DONE_HERE;
import static careermap.assessment.Mark.WITH_HELP;
import static org.assertj.core.api.Assertions.assertThat;

import careermap.assessment.UnitLevel.Source;
import careermap.file.BundledMap;
import careermap.file.YamlMap;
import careermap.map.AbilityUnit;
import careermap.map.CareerMap;
import careermap.map.Role;
import careermap.map.RoleCode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How far somebody is with the abilities of a role, counted by hand. */
class AbilityReadinessTest {
  private static final CareerMap MAP = BundledMap.read(new YamlMap());
  private static final Role OPERATOR = MAP.role(new RoleCode("OPERATOR")).orElseThrow();

  @Test
  void unitsThatASupervisorRatedAreCountedApartFromOnesOwn() {
    UnitLevels levels =
        new UnitLevels(
            List.of(
                Map.of(row(0, 0), ALONE, row(0, 1), WITH_HELP, row(0, 2), NOT_DONE_HERE),
                Map.of(row(0, 0), ALMOST, row(1, 0), ALONE)),
            List.of(Map.of(row(0, 1), ALONE, row(2, 0), ALMOST, row(2, 1), ALONE)));
    AbilityReadiness readiness = AbilityReadiness.of(levels.of(OPERATOR));
    Totals rated = readiness.by(Source.SUPERVISOR).orElseThrow();
    assertThat(rated.count(ALONE)).as("one of each unit's newest").isEqualTo(2);
    assertThat(rated.denominator()).isEqualTo(3);
    Totals own = readiness.by(Source.SELF).orElseThrow();
    assertThat(own.count(ALONE)).isEqualTo(1);
    assertThat(own.denominator()).isEqualTo(2);
    assertThat(readiness.unknown()).isEqualTo(OPERATOR.units().size() - 3);
    assertThat(readiness.by(Source.UNKNOWN)).isEmpty();
  }

  @Test
  void aUnitWithNothingButRowsThatAreNotDoneHereIsNotKnown() {
    UnitLevels levels =
        new UnitLevels(
            List.of(Map.of(row(0, 0), NOT_DONE_HERE)), List.of(Map.of(row(0, 0), ALONE)));
    AbilityReadiness readiness = AbilityReadiness.of(levels.of(OPERATOR));
    assertThat(readiness.by(Source.SUPERVISOR)).isEmpty();
    assertThat(readiness.by(Source.SELF)).map(Totals::denominator).contains(1);
  }

  @Test
  void withoutAnyMarkNothingIsKnown() {
    AbilityReadiness readiness = AbilityReadiness.of(UnitLevels.NONE.of(OPERATOR));
    assertThat(readiness.isUnknown()).isTrue();
    assertThat(readiness.unknown()).isEqualTo(OPERATOR.units().size());
  }

  private static String row(int unit, int row) {
    AbilityUnit found = OPERATOR.units().get(unit);
    return found.criteria().get(row).code();
  }
}

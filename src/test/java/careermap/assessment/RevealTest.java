package careermap.assessment;

import static careermap.assessment.Difference.Kind.ONE_SAYS_NOT_DONE;
import static careermap.assessment.Difference.Kind.RATER_HIGHER;
import static careermap.assessment.Difference.Kind.SELF_HIGHER;
import static careermap.assessment.Mark.ALMOST;
import static careermap.assessment.Mark.ALONE;
import static careermap.assessment.Mark.NOT_DONE_HERE;
import static careermap.assessment.Mark.WITH_HELP;
import static org.assertj.core.api.Assertions.assertThat;

import careermap.file.BundledMap;
import careermap.file.YamlMap;
import careermap.map.AbilityUnit;
import careermap.map.CareerMap;
import careermap.map.RoleCode;
import careermap.map.Version;
import careermap.person.PersonId;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Two opinions side by side, and the sheet that they are about. */
class RevealTest {
  private static final CareerMap MAP = BundledMap.read(new YamlMap());
  private static final RoleCode OPERATOR = new RoleCode("OPERATOR");
  private static final Sheet SHEET =
      Sheet.of(new Version(1, Instant.EPOCH, MAP), OPERATOR).orElseThrow();

  @Test
  void eachPairOfMarksIsOfOneKind() {
    assertThat(kind(WITH_HELP, ALONE)).isEqualTo(RATER_HIGHER);
    assertThat(kind(WITH_HELP, ALMOST)).isEqualTo(RATER_HIGHER);
    assertThat(kind(ALMOST, ALONE)).isEqualTo(RATER_HIGHER);
    assertThat(kind(ALONE, WITH_HELP)).isEqualTo(SELF_HIGHER);
    assertThat(kind(ALONE, ALMOST)).isEqualTo(SELF_HIGHER);
    assertThat(kind(ALMOST, WITH_HELP)).isEqualTo(SELF_HIGHER);
    for (Mark mark : List.of(ALONE, ALMOST, WITH_HELP)) {
      assertThat(kind(mark, NOT_DONE_HERE)).isEqualTo(ONE_SAYS_NOT_DONE);
      assertThat(kind(NOT_DONE_HERE, mark)).isEqualTo(ONE_SAYS_NOT_DONE);
    }
  }

  @Test
  void aRowIsTheSameOrDifferentOnlyWhereBothMarkedIt() {
    Reveal seen =
        reveal(
            Map.of(row(0), ALONE, row(1), ALONE, row(2), NOT_DONE_HERE, row(3), ALMOST),
            Map.of(row(0), ALONE, row(1), ALMOST, row(2), NOT_DONE_HERE, row(4), ALMOST),
            Map.of());
    assertThat(seen.same()).extracting(SheetRow::code).containsExactly(row(0), row(2));
    assertThat(seen.differences()).extracting(one -> one.row().code()).containsExactly(row(1));
    assertThat(seen.differences(SELF_HIGHER)).hasSize(1);
    assertThat(seen.differences(RATER_HIGHER)).isEmpty();
  }

  @Test
  void rowsThatOneOfThemMarkedAreNeitherCommonNorTheSame() {
    Reveal apart = reveal(Map.of(row(0), ALONE), Map.of(row(2), ALONE, row(1), ALMOST), Map.of());
    assertThat(apart.hasCommonRow()).isFalse();
    assertThat(apart.oneSided()).extracting(SheetRow::code).containsExactly(row(0), row(1), row(2));
    Reveal met = reveal(Map.of(row(0), ALONE), Map.of(row(0), ALONE, row(1), ALMOST), Map.of());
    assertThat(met.hasCommonRow()).isTrue();
    assertThat(met.oneSided()).extracting(SheetRow::code).containsExactly(row(1));
  }

  @Test
  void onlyDifferencesWithoutAnExampleWantOne() {
    Map<String, Mark> self = Map.of(row(0), ALONE, row(1), ALONE, row(2), ALONE);
    Map<String, Mark> rater = Map.of(row(0), ALMOST, row(1), WITH_HELP, row(2), ALONE);
    Reveal seen = reveal(self, rater, Map.of(row(1), "電話を一人で受けた"));
    assertThat(seen.withoutExample()).extracting(one -> one.row().code()).containsExactly(row(0));
    assertThat(seen.differences().get(1).example()).isEqualTo("電話を一人で受けた");
  }

  @Test
  void bothAreCountedInEachUnit() {
    AbilityUnit unit = SHEET.units().get(0);
    Map<String, Mark> self = new HashMap<>();
    unit.criteria().forEach(one -> self.put(one.code(), ALONE));
    Map<String, Mark> rater = new HashMap<>(self);
    rater.put(unit.criteria().get(0).code(), NOT_DONE_HERE);
    rater.put(unit.criteria().get(1).code(), WITH_HELP);
    Reveal seen = reveal(self, rater, Map.of());
    assertThat(seen.totals(unit, Side.SELF).share(ALONE)).hasValue(100);
    assertThat(seen.totals(unit, Side.SUPERVISOR).denominator()).isEqualTo(5);
    assertThat(seen.totals(unit, Side.SUPERVISOR).share(ALONE)).as("4 of 5").hasValue(80);
    assertThat(seen.totals(Side.SELF).unmarked()).isEqualTo(SHEET.rows().size() - 6);
  }

  @Test
  void aSheetHasTheRowsOfAllUnitsOfTheRoleInOrder() {
    assertThat(SHEET.units())
        .extracting(AbilityUnit::code)
        .containsExactly("INFO_L1", "TEL_L1", "PRODUCT_L1", "RECORD_L1");
    assertThat(SHEET.rows().get(0).code()).isEqualTo("INFO_L1_01");
    assertThat(SHEET.has("INFO_L1_01")).isTrue();
    assertThat(SHEET.has("INFO_L2_01")).isFalse();
  }

  @Test
  void thereIsNoSheetOfARoleThatTheMapLacks() {
    Version version = new Version(1, Instant.EPOCH, MAP);
    assertThat(Sheet.of(version, new RoleCode("NOBODY"))).isEmpty();
  }

  private static Difference.Kind kind(Mark self, Mark rater) {
    return new Difference(SHEET.rows().get(0), self, rater, null).kind();
  }

  private static String row(int number) {
    return SHEET.rows().get(number).code();
  }

  private static Reveal reveal(
      Map<String, Mark> self, Map<String, Mark> rater, Map<String, String> examples) {
    PersonId person = new PersonId("E2");
    Assessment assessment =
        Assessment.opened("a", person, OPERATOR, 1, null, person, Instant.EPOCH, true);
    return new Reveal(assessment, SHEET, new BothMarks(self, rater, examples, Map.of()));
  }
}

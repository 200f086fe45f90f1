package careermap.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import careermap.OtherMaps;
import careermap.file.BundledMap;
import careermap.file.YamlMap;
import careermap.map.CareerMap;
import careermap.map.RoleCode;
import careermap.map.Version;
import careermap.person.PersonId;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a step up builds upon, on the bundled map. */
class NextLevelTest {
  private static final CareerMap MAP = BundledMap.read(new YamlMap());

  @Test
  void whatAnyStepUpHasOnAHigherLevelIsExpectedWhole() {
    assertThat(expected("OPERATOR")).containsExactly(100, 100, 100, 100);
  }

  /** Nobody who goes on from a leader answers the telephone any more. */
  @Test
  void whatNoStepUpBuildsUponIsUnknown() {
    List<@Nullable Integer> expected = expected("LEADER");
    assertThat(sheet("LEADER").units().get(2).family()).isEqualTo("TEL");
    assertThat(expected.get(2)).isNull();
    assertThat(Collections.frequency(expected, 100)).isEqualTo(6);
  }

  @ParameterizedTest
  @ValueSource(strings = {"LATERAL", "OUTSIDE", "BACK"})
  void onlyStepsUpCount(String kind) {
    String step = "  - from: LEADER\n    to: SV\n    kind: ";
    String text = OtherMaps.replaced(BundledMap.text(), step + "PROMOTION", step + kind);
    CareerMap map = new YamlMap().read("map.yml", text).map().orElseThrow();
    List<@Nullable Integer> expected = NextLevel.of(map, sheet("LEADER"));
    assertThat(sheet("LEADER").units().get(5).family()).isEqualTo("OPERATION");
    assertThat(expected("LEADER").get(5)).isEqualTo(100);
    assertThat(expected.get(5)).isNull();
  }

  /** The step from a centre head to a department head stays on the highest level. */
  @Test
  void aStepOnTheSameLevelExpectsNothing() {
    assertThat(expected("CENTER_HEAD")).containsOnlyNulls();
  }

  @Test
  void whereNothingIsExpectedTheRadarHasNoLineForIt() {
    assertThat(radar("CENTER_HEAD").lines()).containsExactly(Radar.Line.SELF);
    assertThat(radar("DEPARTMENT_HEAD").lines()).containsExactly(Radar.Line.SELF);
    assertThat(radar("LEADER").lines()).containsExactlyInAnyOrder(Radar.Line.SELF, Radar.Line.NEXT);
    assertThat(radar("LEADER").axes().get(2).share(Radar.Line.NEXT)).isEmpty();
    assertThat(radar("LEADER").axes().get(0).share(Radar.Line.NEXT)).hasValue(100);
  }

  private static Radar radar(String role) {
    Sheet sheet = sheet(role);
    return Radar.of(new OwnSheet(assessment(role), sheet, Side.SELF, Map.of(), Map.of()))
        .withNext(NextLevel.of(MAP, sheet));
  }

  private static Assessment assessment(String role) {
    PersonId person = new PersonId("E2");
    return Assessment.opened("a", person, new RoleCode(role), 1, null, person, Instant.EPOCH, true);
  }

  private static List<@Nullable Integer> expected(String role) {
    return NextLevel.of(MAP, sheet(role));
  }

  private static Sheet sheet(String role) {
    return Sheet.of(new Version(1, Instant.EPOCH, MAP), new RoleCode(role)).orElseThrow();
  }
}

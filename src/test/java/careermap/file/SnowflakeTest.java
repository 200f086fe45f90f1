package careermap.file;

import static org.assertj.core.api.Assertions.assertThat;

import careermap.map.CareerMap;
import careermap.map.Language;
import careermap.map.MapReading;
import careermap.map.Role;
import careermap.map.RoleCode;
import careermap.map.Track;
import careermap.picture.MapPicture;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A framework that nobody here wrote is a map too. */
class SnowflakeTest {
  private final MapReading reading = new YamlMap().read("snowflake.yml", Snowflake.yaml());

  @Test
  void loadsWithoutAFault() {
    assertThat(reading.problems()).isEmpty();
    assertThat(map().roles()).hasSize(8);
    assertThat(map().units()).hasSize(16 * 5);
    assertThat(map().experiences()).hasSize(16 * 5 * 3);
  }

  @Test
  void keepsTheOriginalsStepsAndTheForkAboveTheSecond() {
    assertThat(next("ENGINEER_I")).containsExactly("ENGINEER_II");
    assertThat(next("ENGINEER_II")).containsExactly("SENIOR_ENGINEER", "GROUP_LEAD");
    assertThat(next("SENIOR_ENGINEER")).containsExactly("GROUP_LEAD", "STAFF_ENGINEER");
    assertThat(next("GROUP_LEAD")).containsExactly("SENIOR_ENGINEER", "SENIOR_GROUP_LEAD");
    assertThat(next("DIRECTOR_OF_ENGINEERING")).containsExactly("PRINCIPAL_ENGINEER");
    assertThat(role("GROUP_LEAD").track()).isEqualTo(Track.MANAGEMENT);
    assertThat(role("DIRECTOR_OF_ENGINEERING").level().number()).isEqualTo(4);
  }

  @Test
  void keepsTheOriginalsWordsAsCriteria() {
    assertThat(role("ENGINEER_I").units()).hasSize(16);
    assertThat(role("ENGINEER_I").units().get(0).criteria().get(2).text().en())
        .isEqualTo("Reuses existing components appropriately");
  }

  @Test
  void isDrawn() {
    MapPicture picture = MapPicture.of(map(), 1, Language.EN, null);

    assertThat(picture.svg()).contains("<svg", "Engineer I", "Director of Engineering");
    assertThat(picture.png()).startsWith(0x89, 'P', 'N', 'G');
  }

  private List<String> next(String role) {
    return map().transitionsFrom(new RoleCode(role)).stream()
        .map(step -> step.to().value())
        .toList();
  }

  private Role role(String code) {
    return map().role(new RoleCode(code)).orElseThrow();
  }

  private CareerMap map() {
    return reading.map().orElseThrow();
  }
}

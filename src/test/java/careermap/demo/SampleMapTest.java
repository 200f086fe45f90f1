package careermap.demo;

import static org.assertj.core.api.Assertions.assertThat;

import careermap.file.BundledMap;
import careermap.file.YamlMap;
import careermap.map.CareerMap;
import careermap.map.Employment;
import careermap.map.MapReading;
import careermap.map.Role;
import careermap.map.RoleCode;
import careermap.map.Transition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleMapTest {
  private static final RoleCode OPERATOR = new RoleCode("OPERATOR");
  private static final RoleCode QA = new RoleCode("QA");
  private final CareerMap before = BundledMap.read(new YamlMap());
  private final MapReading reading =
      new YamlMap().read(SampleMap.NAME, SampleMap.fromBundled().text());
  private final CareerMap after = reading.map().orElseThrow();

  @Test
  void isAMapWithoutFaults() {
    assertThat(reading.problems()).isEmpty();
  }

  @Test
  void asksForOneMoreExperienceOnTheWayToLeader() {
    List<Transition> changed =
        IntStream.range(0, before.transitions().size())
            .filter(i -> !before.transitions().get(i).equals(after.transitions().get(i)))
            .mapToObj(after.transitions()::get)
            .toList();
    assertThat(changed).hasSize(1);
    assertThat(changed.get(0).from()).isEqualTo(OPERATOR);
    assertThat(changed.get(0).to()).isEqualTo(new RoleCode("LEADER"));
    assertThat(after.requirement("RUN_MORNING_MEETING")).isPresent();
    assertThat(before.requirement("RUN_MORNING_MEETING")).isEmpty();
  }

  @Test
  void hasAnotherGuidelineForPartTimersAndAnotherNameForOneRole() {
    Set<RoleCode> changed = new LinkedHashSet<>();
    for (Role role : before.roles()) {
      if (!after.role(role.code()).orElseThrow().equals(role)) {
        changed.add(role.code());
      }
    }
    assertThat(changed).containsExactly(OPERATOR, QA);
    assertThat(after.role(QA).orElseThrow().name().ja()).isEqualTo("品質パートナー(QA)");
    assertThat(after.role(OPERATOR).orElseThrow().guidelineFor(Employment.PART_TIME).toString())
        .contains("18");
  }

  @Test
  void isWrittenAnewAndLeavesOtherMapsAlone(@TempDir Path folder) throws IOException {
    Path own = Files.writeString(folder.resolve("own.yml"), "own");
    SampleMap.fromBundled().writeTo(folder);
    SampleMap.fromBundled().writeTo(folder);
    assertThat(Files.readString(own)).isEqualTo("own");
    assertThat(folder.resolve(SampleMap.NAME)).hasContent(SampleMap.fromBundled().text());
  }
}

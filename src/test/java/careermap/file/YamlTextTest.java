package careermap.file;

import static org.assertj.core.api.Assertions.assertThat;

import careermap.map.CareerMap;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

class YamlTextTest {
  private final YamlMap format = new YamlMap();

  @Test
  void readsBackAsTheSameMapWhateverTheMapSays() {
    for (int seed = 0; seed < 500; seed++) {
      CareerMap map = RandomMap.of(seed);
      String text = format.write(map);

      var again = format.read("map.yml", text);
      assertThat(again.problems()).as("seed %d%n%s", seed, text).isEmpty();
      assertThat(again.map()).as("seed %d%n%s", seed, text).contains(map);
    }
  }

  @Test
  void writesTheSameTextForTheSameMap() {
    CareerMap map = BundledMap.read(format);
    String text = format.write(map);

    assertThat(format.read("map.yml", text).map()).contains(map);
    assertThat(format.write(format.read("map.yml", text).map().orElseThrow())).isEqualTo(text);
  }

  @Test
  void writesAFieldALineAndShortListsWithinBrackets() {
    CareerMap map = format.read("map.yml", SmallMap.TEXT).map().orElseThrow();

    assertThat(format.write(map))
        .startsWith(
            """
            name:
              ja: 小さな地図
              en: Small map
            pay_shown: true
            roles:
              - code: OPERATOR
                name:
                  ja: オペレーター
                  en: Operator
                level: 1
            """)
        .contains(
            """
            transitions:
              - from: OPERATOR
                to: LEADER
                kind: PROMOTION
                required: [COACH]
                recommended: [EXAM_3]
            """)
        .contains("    sites: [札幌, 那覇]\n    formerly: [AGENT]\n")
        .endsWith("retired:\n  - code: TYPIST\n    successor: OPERATOR\n");
  }

  @Test
  void keepsSeveralLinesAsLinesAndNumbersAsText() {
    var text =
        SmallMap.with("ja: 電話を受ける", "ja: \"電話を受ける。\\n聞く。\"")
            .replace("code: COACH", "code: '007'")
            .replace("[COACH]", "['007']");

    assertThat(format.write(format.read("map.yml", text).map().orElseThrow()))
        .contains("      ja: |-\n        電話を受ける。\n        聞く。\n")
        .contains("- code: '007'\n")
        .contains("required: ['007']\n");
  }

  @Test
  void writesPlainYamlThatOthersReadToo() {
    var loaded =
        new Load(LoadSettings.builder().build())
            .loadFromString(format.write(BundledMap.read(format)));

    assertThat(loaded)
        .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.MAP)
        .containsKeys("name", "roles", "transitions");
  }
}

package careermap.file;

import static org.assertj.core.api.Assertions.assertThat;

import careermap.map.CareerMap;
import careermap.map.Draft;
import careermap.map.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MapWorkbookTest {
  private final YamlMap text = new YamlMap();

  @ParameterizedTest
  @EnumSource
  void readsBackAsTheSameMapWhateverTheMapSays(Language language) {
    for (int seed = 0; seed < 80; seed++) {
      CareerMap map = text.read("map.yml", text.write(RandomMap.of(seed))).map().orElseThrow();

      Draft draft = read(MapWorkbook.write(map, language));
      assertThat(draft.reading().problems()).as("seed %d", seed).isEmpty();
      assertThat(draft.reading().notices()).as("seed %d", seed).isEmpty();
      assertThat(draft.reading().map()).as("seed %d", seed).contains(map);
      assertThat(draft.document()).as("seed %d", seed).isEqualTo(text.write(map));
    }
  }

  @ParameterizedTest
  @EnumSource
  void takesTheBundledMapThereAndBack(Language language) {
    CareerMap map = BundledMap.read(text);

    assertThat(read(MapWorkbook.write(map, language)).reading().map()).contains(map);
  }

  @Test
  void saysTheSameInBothLanguages() {
    CareerMap map = BundledMap.read(text);

    assertThat(read(MapWorkbook.write(map, Language.JA)).reading().map())
        .isEqualTo(read(MapWorkbook.write(map, Language.EN)).reading().map());
  }

  private static Draft read(byte[] workbook) {
    return new MapFile().read("map.xlsx", workbook);
  }
}

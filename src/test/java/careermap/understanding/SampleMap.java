package careermap.understanding;

import careermap.file.BundledMap;
import careermap.file.VocabularyFile;
import careermap.file.YamlMap;
import careermap.map.CareerMap;
import careermap.map.Level;
import careermap.map.Phrase;
import careermap.map.Role;
import careermap.map.RoleCode;
import careermap.map.Track;
import java.util.List;
import java.util.Map;

/** The words of the bundled map, and of small ones. */
final class SampleMap {
  static final Vocabulary VOCABULARY = VocabularyFile.bundled();
  static final Words WORDS = new Words(VOCABULARY, BundledMap.read(new YamlMap()));

  private SampleMap() {}

  static CareerMap of(Role... roles) {
    Phrase name = new Phrase("見本", "Sample");
    return new CareerMap(
        name,
        false,
        List.of(roles),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  static Role role(String code, String ja, String en) {
    Phrase name = new Phrase(ja, en);
    Level lowest = new Level(Level.LOWEST);
    return new Role(
        new RoleCode(code),
        name,
        lowest,
        Track.TRUNK,
        name,
        Map.of(),
        List.of(),
        null,
        List.of(),
        List.of());
  }
}

package careermap.file;

import careermap.map.AbilityUnit;
import careermap.map.CareerMap;
import careermap.map.MapReading;
import careermap.map.MapText;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;

/** The map as YAML: every fault is reported with its line and column, none is thrown. */
public final class YamlMap implements MapText {
  private static final int MOST_BYTES = 2 * 1024 * 1024;

  private final Function<String, Optional<AbilityUnit>> unitsElsewhere;

  /** Maps that are complete in themselves. */
  public YamlMap() {
    this(code -> Optional.empty());
  }

  /**
   * Maps whose roles may name units that the text does not have.
   *
   * @param unitsElsewhere the unit of a code, asked only for such
   */
  public YamlMap(Function<String, Optional<AbilityUnit>> unitsElsewhere) {
    this.unitsElsewhere = unitsElsewhere;
  }

  @Override
  public MapReading read(String source, String text) {
    var problems = new Problems(source);
    if (text.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
      problems.add(1, 1, Fault.TOO_LARGE);
      return MapReading.failed(problems.sorted());
    }
    return new BoundedYaml(problems)
        .compose(text)
        .map(root -> new YamlPiece(source, root))
        .map(root -> new MapReader(problems, unitsElsewhere).read(root))
        .orElseGet(() -> MapReading.failed(problems.sorted()));
  }

  @Override
  public String write(CareerMap map) {
    return YamlText.of(MapTree.of(map));
  }
}

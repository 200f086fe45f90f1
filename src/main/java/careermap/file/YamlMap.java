package careermap.file;

import careermap.map.MapReading;
import careermap.map.MapText;
import java.nio.charset.StandardCharsets;

/** The map as YAML: every fault is reported with its line and column, none is thrown. */
public final class YamlMap implements MapText {
  private static final int MOST_BYTES = 2 * 1024 * 1024;

  @Override
  public MapReading read(String source, String text) {
    var problems = new Problems(source);
    if (text.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
      problems.add(1, 1, Fault.TOO_LARGE);
      return MapReading.failed(problems.sorted());
    }
    return new BoundedYaml(problems)
        .compose(text)
        .map(root -> new MapReader(problems).read(new YamlPiece(source, root)))
        .orElseGet(() -> MapReading.failed(problems.sorted()));
  }
}

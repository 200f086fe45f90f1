package careermap.file;

import careermap.map.Phrase;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A column of a map's workbook.
 *
 * @param path the fields that lead to the value, such as {@code pay?.min}
 * @param steps the same, one by one
 * @param target the sheet whose codes its cells name; its own where they name none
 */
record Column(MapSheet sheet, String path, List<Step> steps, Content content, MapSheet target) {
  private static final String OPTIONAL = "?";

  /** One field on the way. */
  record Step(String key, boolean isRequired) {}

  static Column of(MapSheet sheet, String path, Content content, MapSheet target) {
    return new Column(sheet, path, steps(path), content, target);
  }

  private static List<Step> steps(String path) {
    return Arrays.stream(path.split("\\.", -1))
        .map(key -> new Step(key.replace(OPTIONAL, ""), !key.endsWith(OPTIONAL)))
        .toList();
  }

  boolean isRequired() {
    return !path.contains(OPTIONAL);
  }

  /** Whether the field has to be there as soon as {@code other}, beside it, is. */
  boolean isPairedWith(Column other) {
    int end = path.lastIndexOf('.') + 1;
    return !path.endsWith(OPTIONAL) && end > 0 && other.path.startsWith(path.substring(0, end));
  }

  Phrase heading() {
    return SheetWords.of(sheet, plainPath()).orElseThrow();
  }

  Optional<Phrase> note() {
    return SheetWords.note(sheet, plainPath());
  }

  private String plainPath() {
    return path.replace(OPTIONAL, "");
  }
}

package careermap.file;

import careermap.map.CareerMap;
import careermap.map.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;

/** Writes a map as the workbook that HR edits, and that {@link MapFile} reads. */
public final class MapWorkbook {
  private static final String CREATOR = "Career Map";
  private static final String FORMAT = "1.0";
  private static final String UNIT = "unit";

  private final Language language;
  private final Branch map;

  private MapWorkbook(CareerMap map, Language language) {
    this.language = language;
    this.map = MapTree.of(map);
  }

  /**
   * The map as a workbook.
   *
   * @param language of sheets, headings and notes; both are understood
   */
  public static byte[] write(CareerMap map, Language language) {
    return new MapWorkbook(map, language).bytes();
  }

  private byte[] bytes() {
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(content, CREATOR, FORMAT)) {
      workbook.setGlobalDefaultFont("Yu Gothic", 10);
      Stream.of(MapSheet.values()).forEach(sheet -> write(sheet, workbook));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return content.toByteArray();
  }

  private void write(MapSheet sheet, Workbook workbook) {
    if (sheet == MapSheet.MAP) {
      new SettingsSheet(workbook, language).write(map);
    } else {
      new SheetWriter(sheet, workbook, language).write(rows(sheet));
    }
  }

  private List<Branch> rows(MapSheet sheet) {
    return sheet == MapSheet.CRITERIA
        ? branches(map, MapSheet.UNITS.key()).stream().flatMap(MapWorkbook::criteria).toList()
        : branches(map, sheet.key());
  }

  private static Stream<Branch> criteria(Branch unit) {
    return branches(unit, "criteria").stream()
        .map(
            criterion -> {
              Branch row = new Branch().with(UNIT, unit.fields().get("code"));
              criterion.fields().forEach(row::with);
              return row;
            });
  }

  private static List<Branch> branches(Branch parent, String key) {
    List<Branch> branches = new ArrayList<>();
    if (parent.fields().get(key) instanceof Collection<?> items) {
      items.forEach(item -> branches.add((Branch) item));
    }
    return branches;
  }
}

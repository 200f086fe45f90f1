package careermap.file;

import careermap.map.CareerMap;
import careermap.map.Draft;
import careermap.map.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A map's workbook that somebody changes cell by cell. */
final class EditedWorkbook {
  /** The cells of each sheet by row and column, both from 0. */
  final Map<String, TreeMap<Integer, TreeMap<Integer, String>>> sheets = new LinkedHashMap<>();

  EditedWorkbook(CareerMap map, Language language) {
    try {
      Grids.read(MapWorkbook.write(map, language)).forEach(this::add);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  static EditedWorkbook ofSmallMap() {
    return new EditedWorkbook(SmallMap.read(SmallMap.TEXT).map().orElseThrow(), Language.JA);
  }

  private EditedWorkbook() {}

  EditedWorkbook copy() {
    EditedWorkbook copy = new EditedWorkbook();
    sheets.forEach(
        (name, rows) ->
            rows.forEach((row, cells) -> copy.rows(name).put(row, new TreeMap<>(cells))));
    return copy;
  }

  private void add(Grid grid) {
    var rows = new TreeMap<Integer, TreeMap<Integer, String>>();
    sheets.put(grid.name(), rows);
    for (int line : grid.lines()) {
      for (GridCell cell : grid.cellsOf(line)) {
        rows.computeIfAbsent(line - 1, absent -> new TreeMap<>())
            .put(cell.place().column(), cell.text());
      }
    }
  }

  /** Puts a text into a cell such as {@code C4}. */
  EditedWorkbook put(String sheet, String address, String text) {
    int row = Integer.parseInt(address.replaceAll("[A-Z]", "")) - 1;
    int column =
        address
                .replaceAll("[0-9]", "")
                .chars()
                .reduce(0, (number, letter) -> number * 26 + letter - 'A' + 1)
            - 1;
    rows(sheet).computeIfAbsent(row, absent -> new TreeMap<>()).put(column, text);
    return this;
  }

  EditedWorkbook rename(String sheet, String name) {
    var all = new ArrayList<>(sheets.entrySet());
    sheets.clear();
    all.forEach(it -> sheets.put(it.getKey().equals(sheet) ? name : it.getKey(), it.getValue()));
    return this;
  }

  EditedWorkbook remove(String sheet) {
    sheets.remove(sheet);
    return this;
  }

  /** The rows of a sheet, to be changed. */
  TreeMap<Integer, TreeMap<Integer, String>> rows(String sheet) {
    return sheets.computeIfAbsent(sheet, absent -> new TreeMap<>());
  }

  List<String> names() {
    return List.copyOf(sheets.keySet());
  }

  Draft read() {
    return new MapFile().read("map.xlsx", bytes());
  }

  byte[] bytes() {
    var content = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(content, "test", "1.0")) {
      sheets.forEach((name, rows) -> write(workbook.newWorksheet(name), rows));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return content.toByteArray();
  }

  private static void write(Worksheet sheet, Map<Integer, TreeMap<Integer, String>> rows) {
    rows.forEach(
        (row, cells) ->
            cells.forEach((column, text) -> sheet.value(row, column, CellEscapes.on(text))));
  }
}

package careermap.file;

import careermap.map.Problem;
import careermap.table.Addressing;
import careermap.table.Table;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** Reads a table from the first sheet of a workbook. */
final class XlsxTable {
  private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, true);

  private final String name;
  private final Limits limits;

  XlsxTable(String name, Limits limits) {
    this.name = name;
    this.limits = limits;
  }

  /** A workbook may be broken in any way, and the library may stumble over it in any way. */
  Table read(byte[] file) {
    try {
      Inflation.check(file, limits);
      return readSheet(file);
    } catch (TooMuch tooMuch) {
      return Table.unreadable(name, tooMuch.reason());
    } catch (IOException | RuntimeException broken) {
      return Table.unreadable(name, FileWords.brokenWorkbook());
    }
  }

  private Table readSheet(byte[] file) throws IOException {
    try (ReadableWorkbook workbook = open(file)) {
      Sheet sheet = workbook.getFirstSheet();
      Gathering rows = new Gathering(limits);
      try (Stream<Row> stream = sheet.openStream()) {
        stream.forEach(row -> rows.add(row.getRowNum(), cells(row, sheet, rows)));
      }
      return rows.table(sheet.getName(), Addressing.SHEET);
    }
  }

  private static ReadableWorkbook open(byte[] file) throws IOException {
    return new ReadableWorkbook(new ByteArrayInputStream(file), WITH_FORMATS);
  }

  private static List<String> cells(Row row, Sheet sheet, Gathering rows) {
    List<String> cells = new ArrayList<>();
    for (Cell cell : row) {
      cells.add(cell == null ? "" : Guard.off(CellText.of(cell)));
      if (cell != null && CellText.isError(cell)) {
        rows.fault(
            new Problem(sheet.getName() + "!" + cell.getAddress(), FileWords.formulaError()));
      }
    }
    return cells;
  }
}

package careermap.file;

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

/** All sheets of a workbook. */
final class Grids {
  private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, true);
  private static final int MOST_CELLS = 120_000;

  private int cells;

  private Grids() {}

  /**
   * Reads a workbook.
   *
   * @throws TooMuch where it goes beyond the limits
   */
  static List<Grid> read(byte[] content) throws IOException {
    try (ReadableWorkbook workbook =
        new ReadableWorkbook(new ByteArrayInputStream(content), WITH_FORMATS)) {
      Grids grids = new Grids();
      List<Grid> found = new ArrayList<>();
      for (Sheet sheet : workbook.getSheets().toList()) {
        found.add(grids.grid(sheet, found.size()));
      }
      return found;
    }
  }

  private Grid grid(Sheet sheet, int number) throws IOException {
    List<GridCell> found = new ArrayList<>();
    try (Stream<Row> rows = sheet.openStream()) {
      rows.forEach(row -> row.forEach(cell -> add(cell, sheet.getName(), number, row, found)));
    }
    return new Grid(sheet.getName(), number, found);
  }

  private void add(Cell cell, String sheet, int number, Row row, List<GridCell> found) {
    if (cell != null && cell.getValue() != null) {
      Place place = Place.inSheet(sheet, number, row.getRowNum(), cell.getColumnIndex());
      String text = CellEscapes.off(CellText.of(cell));
      found.add(new GridCell(place, text, CellText.isError(cell)));
      if (++cells > MOST_CELLS) {
        throw new TooMuch(FileWords.tooMuchInside());
      }
    }
  }
}

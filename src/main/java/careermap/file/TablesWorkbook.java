package careermap.file;

import careermap.map.Language;
import careermap.table.Row;
import careermap.table.Table;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes tables as a workbook, each on a sheet of its own, with every cell as text. */
public final class TablesWorkbook {
  private static final String CREATOR = "Career Map";
  private static final String FORMAT = "1.0";
  private static final int WIDE = 24;
  private static final int NARROW = 11;

  /** What stays legible where all columns are on one page. */
  private static final int PAGE = 180;

  /** A line for each language, and one for words that are long. */
  private static final int HEADING = 45;

  private TablesWorkbook() {}

  public static byte[] write(List<Table> tables) {
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(content, CREATOR, FORMAT)) {
      workbook.setGlobalDefaultFont("Yu Gothic", 10);
      tables.forEach(table -> write(workbook.newWorksheet(table.name()), table));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return content.toByteArray();
  }

  private static void write(Worksheet worksheet, Table table) {
    List<Row> rows = table.rows();
    for (int row = 0; row < rows.size(); row++) {
      List<String> cells = rows.get(row).cells();
      for (int at = 0; at < cells.size(); at++) {
        worksheet.value(row, at, ChapterCell.of(cells.get(at)));
        style(worksheet, row, at, cells.get(at), width(cells.size()));
      }
    }
    worksheet.freezePane(0, 1);
    worksheet.rowHeight(0, HEADING);
    new PaperCells(worksheet).page("landscape", 0, 0);
  }

  private static int width(int columns) {
    return Math.max(NARROW, Math.min(WIDE, PAGE / Math.max(1, columns)));
  }

  private static void style(Worksheet worksheet, int row, int at, String text, int width) {
    if (row == 0) {
      worksheet.width(at, width);
      SheetStyle.heading(worksheet, row, at, true);
    } else {
      new ChapterStyle(worksheet, Language.EN).text(row, at, Guard.isNeeded(text));
    }
  }
}

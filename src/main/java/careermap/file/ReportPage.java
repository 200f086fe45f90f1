package careermap.file;

import careermap.coverage.ReportCell;
import careermap.coverage.ReportLine;
import careermap.coverage.ReportSheet;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.PictureAnchor;
import org.dhatim.fastexcel.Worksheet;

/** Writes a part of the report on a sheet: title, notes, numbers, and the picture of them below. */
final class ReportPage {
  private static final int NAME_WIDTH = 34;
  private static final int NUMBER_WIDTH = 16;

  /** So that a page holds a table with many columns. */
  private static final int MANY = 6;

  private static final int NARROW_NAME = 22;
  private static final int NARROW_NUMBER = 15;

  /** A table of one number has room for sentences all the same. */
  private static final int NOTE_COLUMNS = 4;

  /** Fonts differ in width. */
  private static final int MARGIN = 10;

  private static final int PICTURE_WIDTH = 640;
  private static final int WIDTH_AT = 16;
  private static final int HEIGHT_AT = 20;

  private final Worksheet worksheet;
  private final ReportSheet sheet;
  private final PaperCells cells;
  private final int headings;

  ReportPage(Worksheet worksheet, ReportSheet sheet) {
    this.worksheet = worksheet;
    this.sheet = sheet;
    this.cells = new PaperCells(worksheet);
    this.headings = sheet.notes().size() + 2;
  }

  void write() {
    IntStream.range(0, columns())
        .forEach(at -> worksheet.width(at, at == 0 ? nameWidth() : numberWidth()));
    cells.title(0, sheet.title());
    IntStream.range(0, sheet.notes().size()).forEach(at -> note(at + 1, sheet.notes().get(at)));
    if (!sheet.lines().isEmpty()) {
      table();
    }
    cells.page("landscape", headings, headings);
  }

  private void table() {
    List<String> names = sheet.headings();
    IntStream.range(0, names.size()).forEach(at -> cells.heading(headings, at, names.get(at)));
    cells.height(headings, 2);
    IntStream.range(0, sheet.lines().size()).forEach(this::line);
    worksheet.freezePane(1, headings + 1);
  }

  private int columns() {
    return Math.max(NOTE_COLUMNS, sheet.headings().size());
  }

  private void note(int row, String text) {
    cells.note(row, columns(), text, nameWidth() + (columns() - 1) * numberWidth() - MARGIN);
  }

  private int nameWidth() {
    return columns() > MANY ? NARROW_NAME : NAME_WIDTH;
  }

  private int numberWidth() {
    return columns() > MANY ? NARROW_NUMBER : NUMBER_WIDTH;
  }

  private void line(int number) {
    ReportLine line = sheet.lines().get(number);
    int row = headings + 1 + number;
    cells.cell(row, 0, line.name());
    IntStream.range(0, line.cells().size()).forEach(at -> cell(row, at + 1, line.cells().get(at)));
    cells.height(row, PaperCells.lines(line.name(), nameWidth()));
  }

  private void cell(int row, int at, ReportCell cell) {
    Integer number = cell.number();
    if (number == null) {
      cells.centred(row, at, cell.text());
    } else {
      cells.number(row, at, number, "#,##0");
    }
  }

  /**
   * The picture, and below it what it shows.
   *
   * @param heard in words
   */
  void show(byte[] png, String heard) {
    int row = headings + sheet.lines().size() + 2;
    note(row, heard);
    worksheet.addImage(
        PictureAnchor.oneCellAnchor(row + 1, 0, PICTURE_WIDTH, height(png)),
        png,
        sheet.title(),
        true);
  }

  private static int height(byte[] png) {
    ByteBuffer header = ByteBuffer.wrap(png);
    return PICTURE_WIDTH * header.getInt(HEIGHT_AT) / header.getInt(WIDTH_AT);
  }
}

package careermap.file;

import careermap.map.Language;
import java.time.LocalDate;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Worksheet;

/** The cells of a sheet to print. */
record PaperCells(Worksheet worksheet) {
  /** As many as Excel's highest row has room for. */
  static final int MOST_LINES = 24;

  private static final String LINE = "8C99A5";
  private static final String BAND = "EEF1F4";
  private static final int TITLE = 14;

  /** A cell that stays text when somebody edits it: a text is never taken for a formula. */
  private static final String AS_TYPED = "@";

  private static final String ANYTHING = "General";

  void title(int row, String text) {
    text(row, 0, text);
    worksheet.style(row, 0).bold().fontSize(TITLE).set();
    worksheet.rowHeight(row, TITLE * 2);
  }

  /** Text across some columns, without lines around it. */
  void note(int row, int columns, String text, int width) {
    worksheet.range(row, 0, row, columns - 1).merge();
    text(row, 0, text);
    worksheet.style(row, 0).wrapText(true).verticalAlignment("top").set();
    height(row, lines(text, width));
  }

  /** Text across some columns, between parts of a table. */
  void band(int row, int columns, String text) {
    worksheet.range(row, 0, row, columns - 1).merge();
    worksheet
        .range(row, 0, row, columns - 1)
        .style()
        .bold()
        .fillColor(BAND)
        .borderStyle(BorderStyle.THIN)
        .borderColor(LINE)
        .set();
    text(row, 0, text);
    height(row, 1);
  }

  void heading(int row, int at, String text) {
    text(row, at, text);
    SheetStyle.heading(worksheet, row, at, true);
    worksheet.style(row, at).horizontalAlignment("center").set();
  }

  void headings(int row, int from, int to, String text) {
    for (int at = from; at <= to; at++) {
      SheetStyle.heading(worksheet, row, at, true);
    }
    worksheet.range(row, from, row, to).merge();
    heading(row, from, text);
  }

  void cell(int row, int at, String text) {
    text(row, at, text);
    boxed(row, at, "left", Guard.isNeeded(text) ? AS_TYPED : ANYTHING);
  }

  void centred(int row, int at, String text) {
    text(row, at, text);
    boxed(row, at, "center", ANYTHING);
  }

  void number(int row, int at, Number number, String format) {
    worksheet.value(row, at, number);
    boxed(row, at, "right", format);
  }

  void day(int row, int at, LocalDate day, Language language) {
    worksheet.value(row, at, day);
    boxed(row, at, "left", ChapterStyle.dayFormat(language));
  }

  void empty(int row, int at) {
    boxed(row, at, "left", ANYTHING);
  }

  void height(int row, int lines) {
    worksheet.rowHeight(row, lines * LineHeight.OF_ONE_LINE);
  }

  static int lines(String text, int width) {
    return LineHeight.linesOf(text, width, MOST_LINES);
  }

  /** All columns on one page and the headings on each. */
  void page(String orientation, int firstHeading, int lastHeading) {
    SheetStyle.page(worksheet);
    worksheet.pageOrientation(orientation);
    worksheet.repeatRows(firstHeading, lastHeading);
    worksheet.paperSize(PaperSize.A4_PAPER);
    worksheet.footer("&P / &N", Position.CENTER);
  }

  private void text(int row, int at, String text) {
    if (!text.isEmpty()) {
      worksheet.value(row, at, ChapterCell.of(text));
    }
  }

  private void boxed(int row, int at, String alignment, String format) {
    worksheet
        .style(row, at)
        .wrapText(true)
        .verticalAlignment("top")
        .horizontalAlignment(alignment)
        .borderStyle(BorderStyle.THIN)
        .borderColor(LINE)
        .format(format)
        .set();
  }
}

package careermap.file;

import careermap.map.Language;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Worksheet;

/** How the sheets of somebody's record look. */
record ChapterStyle(Worksheet worksheet, Language language) {
  private static final int TITLE = 14;

  /** A cell that stays text when somebody edits it: a text is never taken for a formula. */
  private static final String AS_TYPED = "@";

  private static final String ANYTHING = "General";

  void title(int row) {
    worksheet.style(row, 0).bold().fontSize(TITLE).set();
    worksheet.rowHeight(row, TITLE * 2);
  }

  /** Across all columns. */
  void note(int row, int columns) {
    if (columns > 1) {
      worksheet.range(row, 0, row, columns - 1).merge();
    }
    worksheet.style(row, 0).wrapText(true).verticalAlignment("top").set();
  }

  void text(int row, int at, boolean guarded) {
    worksheet
        .style(row, at)
        .wrapText(true)
        .verticalAlignment("top")
        .format(guarded ? AS_TYPED : ANYTHING)
        .set();
  }

  void day(int row, int at) {
    worksheet
        .style(row, at)
        .horizontalAlignment("left")
        .verticalAlignment("top")
        .format(dayFormat(language))
        .set();
  }

  static String dayFormat(Language language) {
    return language == Language.JA ? "yyyy/mm/dd" : "d mmm yyyy";
  }

  /** Printed across, all columns on one page and the headings on each. */
  void page(int headings) {
    SheetStyle.page(worksheet);
    worksheet.repeatRows(headings);
    worksheet.paperSize(PaperSize.A4_PAPER);
    worksheet.footer("&P / &N", Position.CENTER);
  }
}

package careermap.file;

import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.Worksheet;

/** How the sheets look. */
final class SheetStyle {
  private static final String REQUIRED = "D6E4F0";
  private static final String OPTIONAL = "EEF1F4";
  private static final String LINE = "B8C4CE";

  /** A cell that keeps what is typed as it is typed, so that 007 stays 007. */
  private static final String AS_TYPED = "@";

  private SheetStyle() {}

  static void column(Worksheet worksheet, int position, Column column) {
    worksheet.width(position, width(column));
    worksheet
        .style(position)
        .verticalAlignment("top")
        .wrapText(true)
        .format(format(column.content()))
        .set();
  }

  /** Printed across, all columns on one page and the headings on each. */
  static void page(Worksheet worksheet) {
    worksheet.pageOrientation("landscape");
    worksheet.repeatRows(0);
    worksheet.setFitToPage(true);
    worksheet.fitToWidth((short) 1);
    worksheet.fitToHeight((short) 0);
  }

  static void heading(Worksheet worksheet, int row, int position, boolean isRequired) {
    worksheet
        .style(row, position)
        .bold()
        .wrapText(true)
        .verticalAlignment("center")
        .fillColor(isRequired ? REQUIRED : OPTIONAL)
        .borderStyle(BorderStyle.THIN)
        .borderColor(LINE)
        .set();
  }

  static void cell(Worksheet worksheet, int row, int position, Content content) {
    worksheet
        .style(row, position)
        .wrapText(true)
        .verticalAlignment("top")
        .format(format(content))
        .set();
  }

  private static String format(Content content) {
    return switch (content) {
      case CODE, CODES, TEXTS, NUMBERS -> AS_TYPED;
      case NUMBER -> "#,##0";
      case TEXT, SHOWN, COMMON, TRACK, STEP, OPPORTUNITY -> "General";
    };
  }

  static int width(Column column) {
    return switch (column.content()) {
      case NUMBER -> 12;
      case SHOWN, COMMON, TRACK, STEP, OPPORTUNITY, NUMBERS -> 16;
      case CODE -> 22;
      case CODES, TEXTS -> 30;
      case TEXT -> column.path().startsWith("name") ? 26 : 38;
    };
  }
}

package careermap.file;

import careermap.map.Language;
import java.util.List;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.ListFormulaDataValidation;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes one sheet: headings with notes and lists to choose from, then a line for each row. */
final class SheetWriter {
  private static final int SPARE_ROWS = 500;
  private static final int HEADING_HEIGHT = 48;

  private final MapSheet sheet;
  private final Worksheet worksheet;
  private final Language language;

  SheetWriter(MapSheet sheet, Workbook workbook, Language language) {
    this.sheet = sheet;
    this.language = language;
    worksheet = workbook.newWorksheet(sheet.title().in(language));
  }

  void write(List<Branch> rows) {
    List<Column> columns = sheet.columns();
    for (int position = 0; position < columns.size(); position++) {
      SheetStyle.column(worksheet, position, columns.get(position));
      heading(columns.get(position), position);
      offerChoices(columns.get(position), position, rows.size() + SPARE_ROWS);
    }
    for (int row = 0; row < rows.size(); row++) {
      write(rows.get(row), row + 1, columns);
    }
    worksheet.rowHeight(0, HEADING_HEIGHT);
    worksheet.freezePane(1, 1);
    SheetStyle.page(worksheet);
    worksheet.setAutoFilter(0, 0, Math.max(1, rows.size()), columns.size() - 1);
  }

  private void write(Branch row, int line, List<Column> columns) {
    CellWriter cells = new CellWriter(worksheet, language);
    int lines = 1;
    for (int position = 0; position < columns.size(); position++) {
      Column column = columns.get(position);
      int width = SheetStyle.width(column);
      lines = Math.max(lines, cells.write(row, column, line, position, width));
    }
    worksheet.rowHeight(line, lines * LineHeight.OF_ONE_LINE);
  }

  private void heading(Column column, int position) {
    worksheet.value(0, position, column.heading().in(language));
    column.note().ifPresent(note -> worksheet.comment(0, position, note.in(language)));
    SheetStyle.heading(worksheet, 0, position, column.isRequired());
  }

  private void offerChoices(Column column, int position, int lastRow) {
    Choices choices = column.content().choices();
    if (choices != null) {
      offer(position, lastRow, quoted(choices.words(language)), DataValidationErrorStyle.STOP);
    } else if (column.path().equals("level")) {
      offer(position, lastRow, quoted(List.of("1", "2", "3", "4")), DataValidationErrorStyle.STOP);
    } else if (column.target() != sheet) {
      offer(position, lastRow, codesOf(column.target()), DataValidationErrorStyle.INFORMATION);
    }
  }

  private void offer(
      int position, int lastRow, String formula, DataValidationErrorStyle strictness) {
    ListFormulaDataValidation choice =
        worksheet.range(1, position, lastRow, position).validateWithListByFormula(formula);
    choice.errorStyle(strictness).showErrorMessage(true);
  }

  private String codesOf(MapSheet target) {
    return "'" + target.title().in(language) + "'!$A$2:$A$" + MapReader.MOST_PARTS;
  }

  private static String quoted(List<String> words) {
    return words.stream().collect(Collectors.joining(",", "\"", "\""));
  }
}

package careermap.file;

import careermap.map.Language;
import java.util.List;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes the sheet of the map itself: a line for each setting, then how to use the workbook. */
final class SettingsSheet {
  private static final int NAMES_WIDTH = 32;
  private static final int VALUES_WIDTH = 100;

  private final Worksheet worksheet;
  private final Language language;

  SettingsSheet(Workbook workbook, Language language) {
    this.language = language;
    worksheet = workbook.newWorksheet(MapSheet.MAP.title().in(language));
  }

  void write(Branch map) {
    List<Column> settings = MapSheet.MAP.columns();
    Branch values = new Branch();
    map.fields().forEach(values::with);
    values.with("guide", SheetWords.say("guide").in(language));
    for (int line = 0; line < settings.size(); line++) {
      write(values, settings.get(line), line);
    }
    SheetStyle.page(worksheet);
    worksheet.width(0, NAMES_WIDTH);
    worksheet.width(1, VALUES_WIDTH);
  }

  private void write(Branch values, Column setting, int line) {
    worksheet.value(line, 0, setting.heading().in(language));
    SheetStyle.heading(worksheet, line, 0, setting.isRequired());
    int lines = new CellWriter(worksheet, language).write(values, setting, line, 1, VALUES_WIDTH);
    worksheet.rowHeight(line, lines * LineHeight.OF_ONE_LINE);
    Choices choices = setting.content().choices();
    if (choices != null) {
      String words = choices.words(language).stream().collect(Collectors.joining(","));
      worksheet.range(line, 1, line, 1).validateWithListByFormula("\"" + words + "\"");
    }
  }
}

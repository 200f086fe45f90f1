package careermap.slack.view;

import careermap.assessment.RowChanges;
import careermap.assessment.SheetRow;
import careermap.wording.Wording;
import java.util.List;
import java.util.stream.Stream;

/** Rows of a sheet that the map in force has no more, and rows that it has besides. */
public final class RowChangesView {
  private static final int ROWS = 30;
  private static final int CRITERION = 240;

  private RowChangesView() {}

  /** How many, in a line; empty where nothing changed. */
  static String line(RowChanges changes, Wording wording) {
    return Stream.of(
            count("sheet.rows.count.gone", changes.gone(), wording),
            count("sheet.rows.count.added", changes.added(), wording))
        .flatMap(part -> part)
        .reduce((one, other) -> one + wording.say("list.and") + other)
        .map(counts -> wording.say("sheet.rows.line", counts))
        .orElse("");
  }

  private static Stream<String> count(String key, List<SheetRow> rows, Wording wording) {
    return rows.isEmpty() ? Stream.empty() : Stream.of(wording.say(key, rows.size()));
  }

  static Press press(String sheet, Wording wording) {
    return SheetActions.press(
        SheetActions.ROWS, new SheetPlace(sheet, 0).value(), wording.say("button.sheet.rows"));
  }

  /**
   * @param from the first row that is shown, from 0
   */
  public static Screen of(RowChanges changes, String sheet, int from, Wording wording) {
    List<String> lines =
        Stream.concat(
                changes.gone().stream().map(row -> line("sheet.rows.gone", row, wording)),
                changes.added().stream().map(row -> line("sheet.rows.added", row, wording)))
            .toList();
    Page page = new Page(wording).header(wording.say("sheet.rows.header", lines.size()));
    page.say(lines.isEmpty() ? "sheet.rows.none" : "sheet.rows.about");
    lines.stream().skip(from).limit(ROWS).forEach(page::line);
    int rest = lines.size() - from - ROWS;
    if (rest > 0) {
      page.buttons(
          SheetActions.press(
              SheetActions.ROWS,
              new SheetPlace(sheet, from + ROWS).value(),
              wording.say("button.sheet.rest", rest)));
    }
    return page.buttons(
            SheetActions.press(SheetActions.OWN, sheet, wording.say("button.sheet.back")))
        .as("sheet.title", wording.say("sheet.rows.header", lines.size()));
  }

  private static String line(String key, SheetRow row, Wording wording) {
    return new Page(wording)
        .safely(
            key,
            Cut.to(CRITERION, wording.of(row.criterion().text())),
            wording.of(row.unit().name()));
  }
}

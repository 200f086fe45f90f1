package careermap.slack.view;

import careermap.assessment.Reveal;
import careermap.assessment.SheetRow;
import careermap.assessment.Side;
import careermap.wording.Wording;
import java.util.List;
import java.util.Objects;

/** The rows that both see alike. */
public final class SameRowsView {
  private static final int ROWS = 30;
  private static final int CRITERION = 240;

  private SameRowsView() {}

  /**
   * @param from the first row that is shown, from 0
   */
  public static Screen of(Reveal reveal, int from, Wording wording) {
    List<SheetRow> rows = reveal.same();
    Page page = new Page(wording).header(wording.say("sheet.same.header", rows.size()));
    rows.stream().skip(from).limit(ROWS).forEach(row -> page.line(line(reveal, row, wording)));
    int rest = rows.size() - from - ROWS;
    String id = reveal.assessment().id();
    if (rest > 0) {
      page.buttons(
          SheetActions.press(
              SheetActions.SAME,
              new SheetPlace(id, from + ROWS).value(),
              wording.say("button.sheet.rest", rest)));
    }
    return page.buttons(
            SheetActions.press(
                SheetActions.REVEAL,
                new SheetPlace(id, 0).value(),
                wording.say("button.sheet.reveal")))
        .as("sheet.reveal.title", wording.say("sheet.same.header", rows.size()));
  }

  private static String line(Reveal reveal, SheetRow row, Wording wording) {
    var mark = Objects.requireNonNull(reveal.marks(Side.SELF).get(row.code()));
    return new Page(wording)
        .safely(
            "sheet.same.row",
            wording.say("sheet.mark." + mark),
            Cut.to(CRITERION, wording.of(row.criterion().text())));
  }
}

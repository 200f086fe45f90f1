package careermap.file;

import careermap.assessment.Mark;
import careermap.assessment.PaperSheet;
import careermap.assessment.Side;
import careermap.assessment.Totals;
import careermap.map.AbilityUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Worksheet;

/** How often each mark is given (集計欄): for both sides, and as shares for the supervisor's. */
final class PaperTotals {
  private static final List<Mark> COUNTED = Stream.of(Mark.values()).filter(Mark::counts).toList();
  private static final int NAME = 36;
  private static final int NUMBER = 8;
  private static final int SELF = 1;
  private static final int SUPERVISOR = SELF + COUNTED.size() + 1;
  private static final int SHARES = SUPERVISOR + COUNTED.size() + 1;
  private static final int COLUMNS = SHARES + COUNTED.size();
  private static final int HEADINGS = 2;
  private static final double WHOLE = 100;
  private static final String COUNT = "0";
  private static final String SHARE = "0%";

  private final Worksheet worksheet;
  private final PaperSheet paper;
  private final PaperWords wording;
  private final PaperCells cells;

  PaperTotals(Worksheet worksheet, PaperSheet paper, PaperWords wording) {
    this.worksheet = worksheet;
    this.paper = paper;
    this.wording = wording;
    this.cells = new PaperCells(worksheet);
  }

  void write() {
    worksheet.width(0, NAME);
    for (int at = SELF; at < COLUMNS; at++) {
      worksheet.width(at, NUMBER);
    }
    cells.title(0, wording.say("sheetfile.totals"));
    headings();
    int row = HEADINGS + 1;
    for (AbilityUnit unit : paper.sheet().units()) {
      line(row++, wording.of(unit.name()), side -> paper.totals(unit, side));
    }
    line(row++, wording.say("sheetfile.totals.all"), paper::totals);
    int width = NAME + NUMBER * (COLUMNS - 1);
    cells.note(row + 1, COLUMNS, wording.say("sheetfile.totals.note"), width);
    worksheet.freezePane(SELF, HEADINGS + 1);
    cells.page("landscape", HEADINGS - 1, HEADINGS);
  }

  private void headings() {
    cells.heading(HEADINGS - 1, 0, "");
    cells.heading(HEADINGS, 0, wording.say("sheetfile.column.unit"));
    counts(SELF, "sheetfile.column.SELF");
    counts(SUPERVISOR, "sheetfile.column.SUPERVISOR");
    headings(SHARES, "sheetfile.shares", SHARES + COUNTED.size() - 1);
  }

  private void counts(int from, String key) {
    int sum = from + COUNTED.size();
    headings(from, key, sum);
    cells.heading(HEADINGS, sum, wording.say("sheetfile.sum"));
  }

  private void headings(int from, String key, int to) {
    cells.headings(HEADINGS - 1, from, to, wording.say(key));
    for (int at = 0; at < COUNTED.size(); at++) {
      cells.heading(HEADINGS, from + at, wording.say("sheetfile.mark." + COUNTED.get(at)));
    }
  }

  private interface Given {
    Optional<Totals> by(Side side);
  }

  private void line(int row, String name, Given given) {
    cells.cell(row, 0, name);
    for (int at = SELF; at < COLUMNS; at++) {
      cells.empty(row, at);
    }
    given.by(Side.SELF).ifPresent(totals -> counts(row, SELF, totals));
    given.by(Side.SUPERVISOR).ifPresent(totals -> counts(row, SUPERVISOR, totals));
    given.by(Side.SUPERVISOR).ifPresent(totals -> shares(row, totals));
    cells.height(row, PaperCells.lines(name, NAME));
  }

  private void counts(int row, int from, Totals totals) {
    for (int at = 0; at < COUNTED.size(); at++) {
      cells.number(row, from + at, totals.count(COUNTED.get(at)), COUNT);
    }
    cells.number(row, from + COUNTED.size(), totals.denominator(), COUNT);
  }

  private void shares(int row, Totals totals) {
    for (int at = 0; at < COUNTED.size(); at++) {
      int column = SHARES + at;
      totals
          .share(COUNTED.get(at))
          .ifPresent(share -> cells.number(row, column, share / WHOLE, SHARE));
    }
  }
}

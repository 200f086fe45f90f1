package careermap.file;

import careermap.assessment.PaperSheet;
import careermap.assessment.SheetRow;
import careermap.assessment.Side;
import careermap.map.AbilityUnit;
import careermap.map.Role;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** The rows of an evaluation sheet, in the ministry's order of columns. */
final class PaperPage {
  private static final int UNIT = 0;
  private static final int CRITERION = 1;
  private static final int SELF = 2;
  private static final int SUPERVISOR = 3;
  private static final int COMMENT = 4;
  private static final List<Integer> WIDTHS = List.of(20, 50, 12, 12, 34);
  private static final int ALL = WIDTHS.stream().mapToInt(width -> width).sum();
  private static final List<String> COLUMNS =
      List.of("unit", "criterion", "SELF", "SUPERVISOR", "comment");
  private static final List<String> KEY =
      List.of("ALONE", "ALMOST", "WITH_HELP", "NOT_DONE_HERE", "comment", "card");

  private final Worksheet worksheet;
  private final PaperSheet paper;
  private final PaperWords wording;
  private final PaperCells cells;
  private int row;

  PaperPage(Worksheet worksheet, PaperSheet paper, PaperWords wording) {
    this.worksheet = worksheet;
    this.paper = paper;
    this.wording = wording;
    this.cells = new PaperCells(worksheet);
  }

  void write() {
    for (int at = 0; at < WIDTHS.size(); at++) {
      worksheet.width(at, WIDTHS.get(at));
    }
    cells.title(row++, wording.say("sheetfile.title"));
    head();
    key();
    int headings = row++;
    for (int at = 0; at < COLUMNS.size(); at++) {
      cells.heading(headings, at, wording.say("sheetfile.column." + COLUMNS.get(at)));
    }
    cells.height(headings, 2);
    units(true);
    units(false);
    worksheet.freezePane(0, headings + 1);
    cells.page("portrait", headings, headings);
  }

  private void head() {
    Role role = paper.sheet().role();
    String level = wording.say("sheetfile.level", role.level().number());
    String version = wording.say("sheetfile.version", String.valueOf(paper.sheet().version()));
    head("person", paper.person(), "opened", paper.days().opened());
    head("role", wording.of(role.name()), "SELF", paper.days().self());
    head("level", level, "SUPERVISOR", paper.days().supervisor());
    head("version", version, "closed", paper.days().closed());
    head("supervisor", paper.supervisor());
    row++;
  }

  private void head(String left, @Nullable String value, String right, @Nullable LocalDate day) {
    cells.headings(row, SELF, SUPERVISOR, wording.say("sheetfile.day." + right));
    day(day);
    head(left, value);
  }

  private void day(@Nullable LocalDate day) {
    if (day == null) {
      cells.empty(row, COMMENT);
    } else {
      cells.day(row, COMMENT, day, wording.language());
    }
  }

  private void head(String label, @Nullable String value) {
    String text = value == null ? "" : value;
    cells.heading(row, UNIT, wording.say("sheetfile.head." + label));
    cells.cell(row, CRITERION, text);
    cells.height(row++, PaperCells.lines(text, WIDTHS.get(CRITERION)));
  }

  private void key() {
    for (String line : KEY) {
      cells.note(row++, WIDTHS.size(), wording.say("sheetfile.key." + line), ALL);
    }
    row++;
  }

  private void units(boolean common) {
    List<AbilityUnit> units =
        paper.sheet().units().stream().filter(unit -> unit.common() == common).toList();
    if (!units.isEmpty()) {
      String band = common ? "sheetfile.common" : "sheetfile.chosen";
      cells.band(row++, WIDTHS.size(), wording.say(band));
      units.forEach(this::unit);
    }
  }

  /** The unit's name stands at its first row alone, as on the ministry's sheet. */
  private void unit(AbilityUnit unit) {
    String name = wording.of(unit.name());
    for (SheetRow one : rowsOf(unit)) {
      line(name, one);
      name = "";
    }
    for (Side side : Side.values()) {
      paper.comment(unit, side).ifPresent(comment -> comment(side, comment));
    }
  }

  /** Below the rows: beside a row stands the reason for its marks. */
  private void comment(Side side, String comment) {
    row("", wording.say("sheetfile.comment." + side), "", "", comment);
  }

  private List<SheetRow> rowsOf(AbilityUnit unit) {
    return paper.sheet().rows().stream().filter(one -> one.unit().equals(unit)).toList();
  }

  private void line(String unit, SheetRow one) {
    row(
        unit,
        wording.of(one.criterion().text()),
        mark(one, Side.SELF),
        mark(one, Side.SUPERVISOR),
        paper.example(one).orElse(""));
  }

  private void row(String unit, String criterion, String self, String supervisor, String comment) {
    cells.cell(row, UNIT, unit);
    cells.cell(row, CRITERION, criterion);
    cells.centred(row, SELF, self);
    cells.centred(row, SUPERVISOR, supervisor);
    cells.cell(row, COMMENT, comment);
    int lines =
        Math.max(
            PaperCells.lines(unit, WIDTHS.get(UNIT)),
            Math.max(
                PaperCells.lines(criterion, WIDTHS.get(CRITERION)),
                PaperCells.lines(comment, WIDTHS.get(COMMENT))));
    cells.height(row++, lines);
  }

  private String mark(SheetRow one, Side side) {
    return paper.mark(one, side).map(mark -> wording.say("sheetfile.mark." + mark)).orElse("");
  }
}

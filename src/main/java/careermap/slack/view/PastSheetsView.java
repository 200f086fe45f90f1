package careermap.slack.view;

import careermap.assessment.Reveal;
import careermap.map.Role;
import careermap.map.RoleCode;
import careermap.wording.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Somebody's evaluations so far, newest first. */
public final class PastSheetsView {
  private static final int SHEETS = 8;
  private static final int ROLES = 3;
  private static final int NAME = 40;

  private final List<SeenPast> sheets;
  private final String person;
  private final String name;
  private final Wording wording;

  private PastSheetsView(List<SeenPast> sheets, String person, String name, Wording wording) {
    this.sheets = sheets;
    this.person = person;
    this.name = name;
    this.wording = wording;
  }

  /**
   * @param sheets newest first
   * @param person the employee number of whoever was evaluated
   * @param name how they are called; empty where it is the reader
   * @param from the first sheet that is shown, from 0
   */
  public static Screen of(
      List<SeenPast> sheets, String person, String name, int from, Wording wording) {
    return new PastSheetsView(sheets, person, name, wording).screen(from);
  }

  private Screen screen(int from) {
    Page page = new Page(wording).header(header());
    page.say(sheets.isEmpty() ? "sheet.past.none" : "sheet.past.about");
    sheets.stream().skip(from).limit(SHEETS).forEach(one -> page.beside(lines(one), reveal(one)));
    page.buttons(presses(from).toArray(Press[]::new));
    return page.note(name.isEmpty() ? "sheet.past.readers.own" : "sheet.past.readers.report")
        .as("sheet.past.title", wording.say("sheet.past.heard", sheets.size()));
  }

  private String header() {
    return name.isEmpty()
        ? wording.say("sheet.past.header")
        : wording.say("sheet.past.header.report", name);
  }

  private String lines(SeenPast one) {
    Reveal reveal = one.past().reveal();
    Role role = reveal.sheet().role();
    List<String> lines = new ArrayList<>();
    lines.add(
        new Page(wording)
            .safely(
                "sheet.past.line",
                one.when(wording),
                Cut.to(NAME, wording.of(role.name())),
                role.level().number()));
    lines.add(
        wording.say(
            reveal.assessment().isClosed() ? "sheets.state.closed" : "sheets.state.revealed"));
    lines.addAll(one.sides(reveal.totals(one.reader()), reveal.totals(one.otherSide()), wording));
    lines.add(RowChangesView.line(one.past().changes(), wording));
    return String.join("\n", lines).strip();
  }

  private Press reveal(SeenPast one) {
    String label = wording.say("button.sheet.reveal");
    return SheetActions.press(
        SheetActions.REVEAL,
        new SheetPlace(one.id(), 0).value(),
        label,
        wording.say("sheets.spoken", one.when(wording), label));
  }

  private List<Press> presses(int from) {
    List<Press> presses = new ArrayList<>();
    int rest = sheets.size() - from - SHEETS;
    if (rest > 0) {
      presses.add(
          SheetActions.press(
              SheetActions.PAST,
              new SheetPlace(person, from + SHEETS).value(),
              wording.say("button.sheet.rest", rest)));
    }
    newest().values().stream().limit(ROLES).forEach(one -> presses.add(units(one)));
    presses.add(SheetActions.press(SheetActions.LIST, "own", wording.say("button.sheets")));
    return presses;
  }

  /** The newest sheet of each role, for the way its units went. */
  private Map<RoleCode, SeenPast> newest() {
    Map<RoleCode, SeenPast> newest = new LinkedHashMap<>();
    sheets.forEach(one -> newest.putIfAbsent(one.past().role(), one));
    return newest;
  }

  private Press units(SeenPast one) {
    String role = Names.brief(one.past().reveal().sheet().role(), wording);
    String label = wording.say("button.sheet.past.units", Cut.to(12, role));
    return SheetActions.press(SheetActions.PAST_UNITS, new SheetPlace(one.id(), 0).value(), label);
  }
}

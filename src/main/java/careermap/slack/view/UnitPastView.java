package careermap.slack.view;

import careermap.assessment.UnitPast;
import careermap.map.Phrase;
import careermap.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How each unit of a role was marked from one evaluation to the next. */
public final class UnitPastView {
  /** As many evaluations as a screen has room for. */
  public static final int TIMES = 6;

  private static final int UNITS = 8;
  private static final int NAME = 60;

  private UnitPastView() {}

  /**
   * @param units of the newest {@link #TIMES} evaluations of the role
   * @param sheets these evaluations as the reader sees them, by the sheet's id
   * @param newest the id of the newest of them
   * @param from the first unit that is shown, from 0
   */
  public static Screen of(
      List<UnitPast> units,
      Map<String, SeenPast> sheets,
      Phrase role,
      String newest,
      int from,
      Wording wording) {
    Page page = new Page(wording).header(wording.say("sheet.past.units.header"));
    page.say("sheet.past.units.about", wording.of(role), sheets.size());
    units.stream().skip(from).limit(UNITS).forEach(one -> page.line(unit(one, sheets, wording)));
    List<Press> presses = new ArrayList<>();
    int rest = units.size() - from - UNITS;
    if (rest > 0) {
      presses.add(
          SheetActions.press(
              SheetActions.PAST_UNITS,
              new SheetPlace(newest, from + UNITS).value(),
              wording.say("button.sheet.rest", rest)));
    }
    presses.add(SheetActions.press(SheetActions.LIST, "own", wording.say("button.sheets")));
    return page.buttons(presses.toArray(Press[]::new))
        .note("sheet.past.units.note")
        .as("sheet.past.title", wording.say("sheet.past.units.heard", units.size()));
  }

  private static String unit(UnitPast unit, Map<String, SeenPast> sheets, Wording wording) {
    List<String> lines = new ArrayList<>();
    lines.add(
        new Page(wording)
            .safely(
                "sheet.own.unit",
                Cut.to(NAME, wording.of(unit.unit().name())),
                unit.unit().level().number()));
    unit.times().forEach(time -> lines.addAll(time(time, sheets, wording)));
    return String.join("\n", lines);
  }

  private static List<String> time(
      UnitPast.Time time, Map<String, SeenPast> sheets, Wording wording) {
    SeenPast seen = sheets.get(time.sheet().reveal().assessment().id());
    if (seen == null) {
      return List.of();
    }
    List<String> lines = new ArrayList<>();
    lines.add(Mrkdwn.text(seen.when(wording)));
    lines.addAll(seen.sides(time.totals(seen.reader()), time.totals(seen.otherSide()), wording));
    return lines;
  }
}

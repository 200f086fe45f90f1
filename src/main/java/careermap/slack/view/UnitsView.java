package careermap.slack.view;

import static java.util.stream.Collectors.joining;

import careermap.guidance.CareerGuide;
import careermap.map.AbilityUnit;
import careermap.map.Criterion;
import careermap.understanding.Intent;
import careermap.wording.Wording;
import java.util.List;

/** The ability units of the present role: what a sheet will ask about. */
public final class UnitsView {
  private static final int UNITS = 20;
  private static final int ALL_ROWS_UP_TO = 5;
  private static final int ALL_ROWS = 12;
  private static final int FEW_ROWS = 3;
  private static final int CRITERION = 120;

  private UnitsView() {}

  public static Screen of(CareerGuide guide, Wording wording) {
    List<AbilityUnit> units = guide.role().units();
    String role = wording.of(guide.role().name());
    Page page = new Page(wording).header(wording.say("check.header"));
    page.say(units.isEmpty() ? "check.none" : "check.about", role, units.size());
    int rows = units.size() <= ALL_ROWS_UP_TO ? ALL_ROWS : FEW_ROWS;
    units.stream().limit(UNITS).forEach(unit -> page.line(unit(unit, rows, wording)));
    return page.buttons(
            CardButtons.show(Intent.GAP, "menu.GAP", wording),
            CardButtons.show(Intent.TALK, "button.talk.this", wording).asPrimary(),
            CardButtons.show(Intent.CARD, "button.card", wording))
        .note("check.note")
        .as("check.title", wording.say("check.heard", units.size()));
  }

  private static String unit(AbilityUnit unit, int most, Wording wording) {
    String title =
        new Page(wording)
            .safely(
                "check.unit",
                Cut.to(60, wording.of(unit.name())),
                wording.say(unit.common() ? "unit.common" : "unit.selective"),
                unit.level().number(),
                unit.criteria().size());
    String rows =
        unit.criteria().stream()
            .limit(most)
            .map((Criterion row) -> "• " + Mrkdwn.text(Cut.to(CRITERION, wording.of(row.text()))))
            .collect(joining("\n"));
    int rest = unit.criteria().size() - most;
    return title + "\n" + rows + (rest > 0 ? "\n" + wording.say("check.more", rest) : "");
  }
}

package careermap.slack.view;

import careermap.assessment.Assessment;
import careermap.assessment.OwnSheet;
import careermap.assessment.RowChanges;
import careermap.assessment.Totals;
import careermap.map.AbilityUnit;
import careermap.wording.Wording;
import java.util.ArrayList;
import java.util.List;

/** What somebody has marked and submitted, while the other side is not in. */
public final class OwnSheetView {
  private static final int UNITS = 20;

  private OwnSheetView() {}

  /**
   * @param changes between its rows and the map in force
   * @param other how the other of the two is called; empty where there is nobody
   */
  public static Screen of(OwnSheet own, RowChanges changes, String other, Wording wording) {
    Page page = new Page(wording).line(head(own, other, wording));
    page.line(new TotalsWords(wording).lines(Totals.of(own.sheet().rows(), own.marks()), false));
    page.line(RowChangesView.line(changes, wording));
    own.sheet().units().stream().limit(UNITS).forEach(unit -> page.line(unit(own, unit, wording)));
    return page.buttons(presses(own.assessment(), changes, wording).toArray(Press[]::new))
        .context(SheetReaders.sealed(own, other, wording))
        .as("sheet.title", wording.say("sheet.own.heard"));
  }

  private static String head(OwnSheet own, String other, Wording wording) {
    if (!own.assessment().shared()) {
      return wording.say("sheet.own.alone");
    }
    return other.isEmpty()
        ? wording.say("sheet.own.nobody")
        : wording.say("sheet.own.submitted", Mrkdwn.text(other));
  }

  private static String unit(OwnSheet own, AbilityUnit unit, Wording wording) {
    return new Page(wording)
            .safely("sheet.own.unit", Cut.to(60, wording.of(unit.name())), unit.level().number())
        + "\n"
        + new TotalsWords(wording).line(own.totals(unit))
        + own.comment(unit).map(text -> "\n" + comment(text, wording)).orElse("");
  }

  private static String comment(String text, Wording wording) {
    return wording.say("sheet.own.comment", Mrkdwn.lines(text));
  }

  private static List<Press> presses(Assessment one, RowChanges changes, Wording wording) {
    List<Press> presses = new ArrayList<>();
    if (!one.shared()) {
      presses.add(
          SheetActions.press(SheetActions.SHARE, one.id(), wording.say("button.sheet.share"))
              .asking("sheet.share.sure", wording));
    }
    presses.add(
        SheetActions.press(
            SheetActions.TAKE_BACK, one.id(), wording.say("button.sheet.take.back")));
    if (!changes.isEmpty()) {
      presses.add(RowChangesView.press(one.id(), wording));
    }
    presses.add(SheetActions.press(SheetActions.GIVE, one.id(), wording.say("button.sheet.give")));
    presses.add(SheetActions.press(SheetActions.LIST, "own", wording.say("button.sheets")));
    return presses;
  }
}

package careermap.slack.view;

import careermap.assessment.Assessment;
import careermap.assessment.Cycle;
import careermap.wording.TimeWords;
import careermap.wording.Wording;
import java.time.LocalDate;

/** What is told of evaluation sheets. */
public final class SheetNotice {
  private SheetNotice() {}

  /** To the person: their supervisor has begun one. */
  public static Screen openedForYou(Assessment one, String supervisor, Wording wording) {
    return opened("sheet.notice.for.you", one, supervisor, wording);
  }

  /** To the supervisor: somebody of the team has begun one. */
  public static Screen openedByReport(Assessment one, String person, Wording wording) {
    return opened("sheet.notice.by.report", one, person, wording);
  }

  private static Screen opened(String key, Assessment one, String other, Wording wording) {
    return new Page(wording)
        .say(key, other)
        .buttons(
            SheetActions.press(SheetActions.GO_ON, one.id(), wording.say("button.sheet.begin"))
                .asPrimary(),
            SheetActions.press(SheetActions.LIST, "own", wording.say("button.sheets")))
        .note("sheet.notice.note", other)
        .as("sheet.title", wording.say(key, other));
  }

  /**
   * @param own whether the reader has a sheet in it
   * @param team whether somebody of their team has
   */
  public static Screen cycle(Cycle cycle, boolean own, boolean team, Wording wording) {
    String which = own ? team ? "both" : "own" : "team";
    LocalDate last = cycle.lastDay();
    Page page = new Page(wording).say("cycle.notice." + which, cycle.name());
    page.line(
        last == null ? "" : wording.say("cycle.notice.until", new TimeWords(wording).day(last)));
    return page.buttons(
            SheetActions.press(SheetActions.LIST, "own", wording.say("button.sheets")).asPrimary())
        .note("cycle.notice.note")
        .as("sheet.title", wording.say("cycle.notice." + which, cycle.name()));
  }

  public static Screen revealed(Assessment one, String other, Wording wording) {
    return new Page(wording)
        .say("sheet.notice.revealed", other)
        .buttons(
            SheetActions.press(
                    SheetActions.REVEAL,
                    new SheetPlace(one.id(), 0).value(),
                    wording.say("button.sheet.reveal"))
                .asPrimary())
        .note("sheet.notice.two", other)
        .as("sheet.title", wording.say("sheet.notice.revealed.heard"));
  }
}

package careermap.slack.view;

import careermap.assessment.Assessment;
import careermap.wording.Wording;

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

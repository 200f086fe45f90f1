package careermap.slack.view;

import careermap.assessment.AssessmentOutcome.Why;
import careermap.understanding.Intent;
import careermap.wording.Wording;

/** What became of a wish about a sheet, in a sentence with a way on. */
public final class SheetAnswerView {
  private SheetAnswerView() {}

  public static Screen refused(Why why, Wording wording) {
    return of("sheet.refused." + why, wording);
  }

  /** Somebody was faster; the list shows how it stands. */
  public static Screen changed(Wording wording) {
    return of("sheet.changed", wording);
  }

  public static Screen takenBack(Wording wording) {
    return of("sheet.taken.back", wording);
  }

  public static Screen closed(Wording wording) {
    return of("sheet.closed", wording);
  }

  /** Files are being made. */
  public static Screen giving(Wording wording) {
    return new Page(wording)
        .say("sheet.give.working")
        .as("sheet.title", wording.say("sheet.give.working"));
  }

  public static Screen given(Wording wording) {
    return of("sheet.give.done", wording);
  }

  public static Screen notGiven(Wording wording) {
    return of("sheet.give.refused", wording);
  }

  /**
   * @param other who marks it as well now
   */
  public static Screen shared(String other, Wording wording) {
    return page(new Page(wording).say("sheet.shared", other), "sheet.shared.heard", wording);
  }

  /**
   * @param person whose sheet was begun
   */
  public static Screen begun(String id, String person, Wording wording) {
    Page page = new Page(wording).say("sheet.begun", person);
    page.buttons(
        SheetActions.press(SheetActions.GO_ON, id, wording.say("button.sheet.begin")).asPrimary());
    return page(page, "sheet.begun.heard", wording);
  }

  private static Screen of(String key, Wording wording) {
    return page(new Page(wording).say(key), key, wording);
  }

  private static Screen page(Page page, String heard, Wording wording) {
    return page.buttons(
            SheetActions.press(SheetActions.LIST, "own", wording.say("button.sheets")),
            CardButtons.show(Intent.CARD, "button.card", wording))
        .as("sheet.title", wording.say(heard));
  }
}

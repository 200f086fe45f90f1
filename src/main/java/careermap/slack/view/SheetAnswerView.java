package careermap.slack.view;

import careermap.assessment.AssessmentOutcome.Why;
import careermap.conversation.GrowthItem;
import careermap.understanding.Intent;
import careermap.wording.Wording;
import java.util.ArrayList;
import java.util.List;

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

  /** As much as anybody works on at a time is agreed on. */
  public static Screen enough(String id, Wording wording) {
    Page page = new Page(wording).say("agree.enough", GrowthItem.MOST);
    return page(page.buttons(both(id, wording)), "agree.enough.heard", wording);
  }

  /** What is agreed on now. */
  public static Screen agreed(SheetPlace place, AgreedLines lines, Wording wording) {
    Page page = new Page(wording).say("agree.kept");
    lines.into(page);
    List<Press> presses = new ArrayList<>(List.of(both(place.sheet(), wording)));
    if (lines.hasRoom()) {
      presses.add(
          SheetActions.press(
              SheetActions.AGREE, place.sheet(), wording.say("button.sheet.agree.more")));
    }
    presses.add(TalkActions.press(TalkActions.LIST, TalkActions.LIST, wording.say("button.talks")));
    return page(page.buttons(presses.toArray(Press[]::new)), "agree.kept.heard", wording);
  }

  private static Press both(String id, Wording wording) {
    return SheetActions.press(
        SheetActions.REVEAL, new SheetPlace(id, 0).value(), wording.say("button.sheet.reveal"));
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

package careermap.slack.view;

import careermap.assessment.OwnSheet;
import careermap.wording.Wording;
import com.slack.api.model.view.View;

/** The last page before a sheet is submitted: what that means, and what is still open. */
public final class SubmitForm {
  public static final String CALLBACK = "sheet_submit";

  private SubmitForm() {}

  public static View of(OwnSheet own, String other, Wording wording) {
    String id = own.assessment().id();
    int open = own.unmarked().size();
    Page page = new Page(wording).line(meaning(own, other, wording));
    if (open > 0) {
      page.say("sheet.submit.open", open);
      page.buttons(SheetActions.press(SheetActions.GO_ON, id, wording.say("button.sheet.open")));
    }
    return Modal.keeping("sheet.title", wording)
        .callbackId(CALLBACK)
        .privateMetadata(id)
        .submit(Modal.submit("sheet.submit", wording))
        .blocks(page.context(SheetReaders.sealed(own, other, wording)).blocks())
        .build();
  }

  private static String meaning(OwnSheet own, String other, Wording wording) {
    return own.assessment().shared() && !other.isEmpty()
        ? wording.say("sheet.submit.meaning", Mrkdwn.text(other))
        : wording.say("sheet.submit.alone");
  }
}

package careermap.slack.view;

import careermap.opening.Opening;
import careermap.wording.Wording;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewClose;

/** Asks once more before an opening is cancelled. */
public final class CancelOpeningForm {
  public static final String CALLBACK = "open_cancel_form";

  private CancelOpeningForm() {}

  public static View of(Opening opening, Wording wording) {
    Page page =
        new Page(wording)
            .line(new OpeningWords(wording).head(opening))
            .say("open.cancel.ask")
            .note("open.cancel.note");
    return Modal.titled("open.cancel.title", wording)
        .callbackId(CALLBACK)
        .privateMetadata(opening.id() + "/" + opening.revision())
        .submit(Modal.submit("open.cancel.yes", wording))
        .close(ViewClose.builder().type("plain_text").text(wording.say("open.cancel.no")).build())
        .blocks(page.blocks())
        .build();
  }
}

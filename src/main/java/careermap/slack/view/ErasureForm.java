package careermap.slack.view;

import careermap.wording.Wording;
import com.slack.api.model.view.View;

/** Whom human resources would like to be erased. */
public final class ErasureForm {
  public static final String CALLBACK = "privacy_erasure_form";
  public static final String PERSON = "person";
  public static final int LONGEST = 60;

  private ErasureForm() {}

  public static View of(Wording wording) {
    Page page =
        new Page(wording)
            .say("privacy.erasures.about")
            .add(
                Field.of(PERSON, "privacy.order.person", wording)
                    .hinted("privacy.order.hint")
                    .text(LONGEST, null))
            .note("privacy.erasures.note");
    return Modal.titled("privacy.title", wording)
        .callbackId(CALLBACK)
        .submit(Modal.submit("button.privacy.order.submit", wording))
        .blocks(page.blocks())
        .build();
  }
}

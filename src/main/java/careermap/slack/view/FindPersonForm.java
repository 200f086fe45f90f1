package careermap.slack.view;

import careermap.wording.Wording;
import com.slack.api.model.view.View;

/** Finds somebody of the roster by number, e-mail or a part of the name. */
public final class FindPersonForm {
  public static final String CALLBACK = "roster_find_form";
  public static final String WORDS = "roster_words";
  public static final int LONGEST = 80;

  private FindPersonForm() {}

  public static View of(Wording wording) {
    Page page =
        new Page(wording)
            .add(
                Field.of(WORDS, "person.find", wording)
                    .hinted("person.find.hint")
                    .text(LONGEST, null))
            .note("hr.note");
    return Modal.titled("roster.title", wording)
        .callbackId(CALLBACK)
        .submit(Modal.submit("person.find.submit", wording))
        .blocks(page.blocks())
        .build();
  }
}

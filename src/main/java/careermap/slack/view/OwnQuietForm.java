package careermap.slack.view;

import careermap.arrangement.Choices;
import careermap.wording.Wording;
import com.slack.api.model.view.View;

/** A time in which a supervisor gets no reminders. */
public final class OwnQuietForm {
  public static final String CALLBACK = "choice_quiet_form";
  public static final String FROM = "from";
  public static final String UNTIL = "until";

  private OwnQuietForm() {}

  public static View of(Choices choices, Wording wording) {
    Page page =
        new Page(wording)
            .add(Field.of(FROM, "quiet.from", wording).day(choices.today()))
            .add(Field.of(UNTIL, "quiet.until", wording).hinted("quiet.until.hint").day(null))
            .note("choice.quiet.note");
    return Modal.titled("quiet.title", wording)
        .callbackId(CALLBACK)
        .submit(Modal.submit("quiet.submit", wording))
        .blocks(page.blocks())
        .build();
  }
}

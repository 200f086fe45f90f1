package careermap.slack.view;

import careermap.wording.Wording;
import com.slack.api.model.view.View;
import java.time.LocalDate;

/** Who acts for whom, and when. */
public final class ActingForm {
  public static final String CALLBACK = "cadence_acting_form";
  public static final String SUPERVISOR = "acting_supervisor";
  public static final String ACTING = "acting_person";
  public static final String FROM = "acting_from";
  public static final String UNTIL = "acting_until";
  public static final int LONGEST_NUMBER = 60;

  private ActingForm() {}

  public static View of(LocalDate today, Wording wording) {
    Page page =
        new Page(wording)
            .add(
                Field.of(SUPERVISOR, "acting.supervisor", wording)
                    .hinted("acting.supervisor.hint")
                    .text(LONGEST_NUMBER, null))
            .add(
                Field.of(ACTING, "acting.person", wording)
                    .hinted("acting.person.hint")
                    .text(LONGEST_NUMBER, null))
            .add(Field.of(FROM, "acting.from", wording).day(today))
            .add(Field.of(UNTIL, "acting.until", wording).hinted("acting.until.hint").day(null))
            .note("line.note");
    return Modal.titled("acting.title", wording)
        .callbackId(CALLBACK)
        .submit(Modal.submit("acting.submit", wording))
        .blocks(page.blocks())
        .build();
  }
}

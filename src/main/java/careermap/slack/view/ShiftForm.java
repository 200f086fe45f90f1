package careermap.slack.view;

import careermap.arrangement.NameKey;
import careermap.arrangement.Shift;
import careermap.wording.Wording;
import careermap.workday.WorkingHours;
import com.slack.api.model.view.View;
import org.jspecify.annotations.Nullable;

/** What hours a shift means. */
public final class ShiftForm {
  public static final String CALLBACK = "cadence_shift_form";
  public static final String FROM = "from";
  public static final String UNTIL = "until";

  private ShiftForm() {}

  public static View of(Shift shift, Wording wording) {
    @Nullable WorkingHours hours = shift.hours();
    Page page =
        new Page(wording)
            .say("shifts.form", Cut.to(60, shift.name()), shift.people())
            .add(
                Field.of(FROM, "hours.from", wording)
                    .ifWished()
                    .time(hours == null ? null : hours.from()))
            .add(
                Field.of(UNTIL, "hours.until", wording)
                    .hinted("hours.until.hint")
                    .ifWished()
                    .time(hours == null ? null : hours.until()))
            .note("shifts.form.note", ShiftsView.usual(wording));
    return Modal.titled("shifts.title", wording)
        .callbackId(CALLBACK)
        .privateMetadata(NameKey.of(shift.name()))
        .submit(Modal.submit("shifts.submit", wording))
        .blocks(page.blocks())
        .build();
  }
}

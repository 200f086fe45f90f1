package careermap.slack.view;

import careermap.privacy.KeptKind;
import careermap.wording.TimeWords;
import careermap.wording.Wording;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.view.View;
import java.util.List;

/** How long one kind of data is to be kept. */
public final class PeriodForm {
  public static final String CALLBACK = "privacy_period_form";
  public static final String MONTHS = "months";

  private PeriodForm() {}

  /**
   * @param months at this moment; the form carries them
   */
  public static View of(KeptKind kind, int months, Wording wording) {
    List<OptionObject> choices =
        kind.choices().stream()
            .map(one -> Field.option(String.valueOf(one), new TimeWords(wording).span(one)))
            .toList();
    Page page =
        new Page(wording)
            .say("privacy.period.form", wording.say("privacy.kind." + kind))
            .add(
                Field.of(MONTHS, "privacy.period", wording)
                    .hinted("privacy.period.hint")
                    .select(choices, String.valueOf(months)));
    return Modal.titled("privacy.title", wording)
        .callbackId(CALLBACK)
        .privateMetadata(kind + " " + months)
        .submit(Modal.submit("privacy.submit", wording))
        .blocks(page.blocks())
        .build();
  }
}

package careermap.slack.view;

import careermap.assessment.Difference;
import careermap.wording.Wording;
import com.slack.api.model.view.View;

/** A behaviour that the rater saw, as the reason for a difference. */
public final class ExampleForm {
  public static final String CALLBACK = "sheet_example";
  public static final String EXAMPLE = "sheet_example";

  private ExampleForm() {}

  /**
   * @param place of the difference
   * @param person how the person is called whose sheet it is
   */
  public static View of(Difference difference, SheetPlace place, String person, Wording wording) {
    Page page = new Page(wording);
    page.line(
        page.safely(
            "sheet.example.row",
            wording.of(difference.row().criterion().text()),
            person,
            wording.say("sheet.mark." + difference.self()),
            wording.say("sheet.mark." + difference.rater())));
    page.add(
        Field.of(EXAMPLE, "sheet.example.label", wording)
            .hinted("sheet.example.hint", person)
            .lines(Difference.LONGEST_EXAMPLE, difference.example()));
    return Modal.titled("sheet.example.title", wording)
        .callbackId(CALLBACK)
        .privateMetadata(place.value())
        .submit(Modal.submit("sheet.example.submit", wording))
        .blocks(page.blocks())
        .build();
  }
}

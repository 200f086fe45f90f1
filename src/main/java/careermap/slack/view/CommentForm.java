package careermap.slack.view;

import careermap.assessment.Reveal;
import careermap.assessment.Side;
import careermap.assessment.WriteComment;
import careermap.map.AbilityUnit;
import careermap.wording.Wording;
import com.slack.api.model.view.View;

/** A comment of one's own on a unit, once both have read both. */
public final class CommentForm {
  public static final String CALLBACK = "sheet_comment";
  public static final String COMMENT = "sheet_comment";

  private CommentForm() {}

  /**
   * @param place of the unit among the sheet's
   * @param reader which of the two writes
   * @param other how the other of the two is called; empty where they are gone
   */
  public static View of(
      Reveal reveal, Side reader, SheetPlace place, String other, Wording wording) {
    AbilityUnit unit = reveal.sheet().units().get(place.number());
    Page page = new Page(wording);
    page.say("sheet.comment.unit", wording.of(unit.name()), unit.level().number());
    page.add(
        Field.of(COMMENT, "sheet.comment.label", wording)
            .hinted(
                "sheet.comment.hint.both",
                other.isEmpty() ? wording.say("sheet.reveal.former") : other,
                WriteComment.LONGEST)
            .ifWished()
            .lines(WriteComment.LONGEST, reveal.comment(unit, reader).orElse(null)));
    return Modal.titled("sheet.comment.title", wording)
        .callbackId(CALLBACK)
        .privateMetadata(place.value())
        .submit(Modal.submit("sheet.example.submit", wording))
        .blocks(page.blocks())
        .build();
  }
}

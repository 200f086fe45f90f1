package careermap.slack.view;

import careermap.assessment.Mark;
import careermap.assessment.Reveal;
import careermap.assessment.SheetRow;
import careermap.conversation.GrowthItem;
import careermap.conversation.TalkEntry;
import careermap.guidance.CareerGuide;
import careermap.wording.Wording;
import com.slack.api.model.block.composition.OptionGroupObject;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.view.View;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One thing to work on, as the two agreed on it in their talk. */
public final class AgreeForm {
  public static final String CALLBACK = "sheet_agree";
  public static final String TEXT = "agree_text";
  public static final String ROW = "agree_row";
  public static final String EXPERIENCE = "agree_experience";
  public static final String DUE = "agree_due";
  public static final String DAY = "agree_day";

  /** So that the form stays well below Slack's 250 KB. */
  private static final int MOST_ROWS = 200;

  private AgreeForm() {}

  /**
   * @param agreed what is agreed on already
   * @param guide of whoever works on it; null where the map cannot place them
   * @param whose how they are called; empty for the reader
   * @param other how the other of the two is called
   */
  public static View of(
      Reveal reveal,
      List<GrowthItem> agreed,
      @Nullable CareerGuide guide,
      String whose,
      String other,
      LocalDate today,
      Wording wording) {
    Page page = new Page(wording);
    int left = GrowthItem.room(agreed);
    page.say(whose.isEmpty() ? "agree.head" : "agree.head.of", left, whose);
    page.add(
        field(TEXT, "agree.text", wording)
            .hinted("agree.text.hint")
            .text(TalkEntry.LONGEST_PROMISE, null));
    rows(page, reveal, wording);
    experiences(page, guide, wording);
    page.add(field(DUE, "agree.due", wording).hinted("talked.due.hint").ifWished().day(null));
    page.add(field(DAY, "talked.on", wording).hinted("agree.day.hint").day(today));
    return Modal.titled("agree.title", wording)
        .callbackId(CALLBACK)
        .privateMetadata(reveal.assessment().id())
        .submit(Modal.submit("agree.submit", wording))
        .blocks(page.note("agree.readers", other).blocks())
        .build();
  }

  private static Field field(String id, String label, Wording wording) {
    return Field.of(id, label, wording);
  }

  private static void rows(Page page, Reveal reveal, Wording wording) {
    List<SheetRow> rows = reveal.sheet().rows();
    List<OptionObject> options =
        rows.stream()
            .filter(row -> isToGrow(reveal, row))
            .limit(MOST_ROWS)
            .map(row -> option(rows.indexOf(row), row, wording))
            .toList();
    if (!options.isEmpty()) {
      page.add(field(ROW, "agree.row", wording).ifWished().select(options, null));
    }
  }

  private static OptionObject option(int number, SheetRow row, Wording wording) {
    return Field.option(String.valueOf(number), wording.of(row.criterion().text()));
  }

  /** Where the rater sees room. */
  private static boolean isToGrow(Reveal reveal, SheetRow row) {
    Mark mark = reveal.marks().rater().get(row.code());
    return mark == Mark.ALMOST || mark == Mark.WITH_HELP;
  }

  /** The row that came back; empty where none was chosen, or it is none of the sheet's. */
  public static Optional<String> row(Reveal reveal, Optional<String> chosen) {
    List<SheetRow> rows = reveal.sheet().rows();
    return chosen
        .filter(number -> number.matches("\\d{1,4}"))
        .map(Integer::parseInt)
        .filter(number -> number < rows.size())
        .map(number -> rows.get(number).code());
  }

  private static void experiences(Page page, @Nullable CareerGuide guide, Wording wording) {
    List<OptionGroupObject> groups =
        guide == null ? List.of() : new ExperienceChoices(guide, wording).groups();
    if (!groups.isEmpty()) {
      page.add(
          field(EXPERIENCE, "agree.experience", wording)
              .hinted("agree.experience.hint")
              .ifWished()
              .grouped(groups, null));
    }
  }
}

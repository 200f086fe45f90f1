package careermap;

import static org.assertj.core.api.Assertions.assertThat;

import careermap.assessment.Mark;
import careermap.slackstandin.Form;
import careermap.slackstandin.Member;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Goes through the forms of an evaluation sheet, as the two do.
 *
 * @param comment what is written of each unit on the way; empty for nothing
 */
record SheetWalk(TalkScene scene, String comment) {
  private static final String ROW = "sheet_row|";
  private static final String COMMENT = "sheet_word|";

  SheetWalk(TalkScene scene) {
    this(scene, "");
  }

  /** From the list, with a sheet of the present role, to its first form. */
  Shown begin(Member member) {
    Shown list = scene.app.career(member, "評価");
    return scene.app.press(member, list, list.control("いまの役割で付ける"));
  }

  /** To the last page, which asks whether to submit. */
  Shown markAll(Member member, Shown form, Function<String, Mark> marks) {
    return markAll(member, form, marks, page -> {});
  }

  /**
   * @param look at each form on the way, and at the last page
   */
  Shown markAll(Member member, Shown form, Function<String, Mark> marks, Consumer<Shown> look) {
    Shown at = form;
    while (!rows(at).isEmpty()) {
      look.accept(at);
      Form filled = Form.of(at.surface());
      rows(at).forEach(row -> filled.chooseIn(row, marks.apply(criterion(row)).name()));
      blocks(at, COMMENT)
          .filter(block -> !comment.isEmpty())
          .forEach(block -> filled.type(block, comment));
      at = scene.send(member, filled);
      assertThat(at.findings()).isEmpty();
    }
    look.accept(at);
    return at;
  }

  Shown submit(Member member, Shown last) {
    return scene.send(member, Form.of(last.surface()));
  }

  /** The names of a form's blocks that are rows. */
  static List<String> rows(Shown form) {
    return blocks(form, ROW).toList();
  }

  private static Stream<String> blocks(Shown form, String prefix) {
    return form.surface().getAsJsonArray("blocks").asList().stream()
        .map(JsonElement::getAsJsonObject)
        .filter(block -> block.has("block_id"))
        .map((JsonObject block) -> block.get("block_id").getAsString())
        .filter(id -> id.startsWith(prefix));
  }

  /** The id of the sheet that a form is about. */
  static String sheet(Shown form) {
    return rows(form).get(0).split("\\|", -1)[1];
  }

  private static String criterion(String row) {
    return row.split("\\|", -1)[2];
  }
}

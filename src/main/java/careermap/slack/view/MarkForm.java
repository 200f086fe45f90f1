package careermap.slack.view;

import careermap.assessment.Mark;
import careermap.assessment.OwnSheet;
import careermap.assessment.SheetRow;
import careermap.assessment.Side;
import careermap.assessment.WriteComment;
import careermap.map.AbilityUnit;
import careermap.wording.Wording;
import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.composition.MarkdownTextObject;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.StaticSelectElement;
import com.slack.api.model.view.View;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The marking form: some rows of a unit, each with its mark, saved as one chooses. */
public final class MarkForm {
  public static final String CALLBACK = "sheet_mark";

  /** Begins the name of the block with the menu of units; the sheet's id follows. */
  public static final String JUMP = "sheet_jump|";

  private static final int LONGEST = WriteComment.LONGEST;
  private static final int NAME = 60;
  private static final int MOST_OPTIONS = 100;

  private final OwnSheet own;
  private final List<SheetLeaf> leaves;
  private final SheetLeaf leaf;
  private final String other;
  private final Wording wording;

  private MarkForm(
      OwnSheet own, List<SheetLeaf> leaves, SheetLeaf leaf, String other, Wording wording) {
    this.own = own;
    this.leaves = leaves;
    this.leaf = leaf;
    this.other = other;
    this.wording = wording;
  }

  /**
   * @param number of the leaf, from 0
   * @param other how the other of the two is called; empty where there is nobody
   */
  public static View of(OwnSheet own, int number, String other, Wording wording) {
    List<SheetLeaf> leaves = SheetLeaf.of(own.sheet());
    SheetLeaf leaf = leaves.get(Math.min(number, leaves.size() - 1));
    return new MarkForm(own, leaves, leaf, other, wording).view(leaves.indexOf(leaf));
  }

  private View view(int number) {
    Page page = new Page(wording);
    page.add(head());
    leaf.rows().forEach(row -> page.add(row(row)));
    if (leaf.last() == leaf.of().criteria().size()) {
      page.add(comment());
    }
    page.note("sheet.mark.saved")
        .note("sheet.mark.key")
        .context(SheetReaders.sealed(own, other, wording));
    return Modal.keeping("sheet.title", wording)
        .callbackId(CALLBACK)
        .privateMetadata(new SheetPlace(own.assessment().id(), number).value())
        .submit(Modal.submit(isLast(number) ? "sheet.mark.last" : "sheet.mark.next", wording))
        .blocks(page.blocks())
        .build();
  }

  private boolean isLast(int number) {
    return number == leaves.size() - 1;
  }

  private SectionBlock head() {
    AbilityUnit unit = leaf.of();
    String text =
        new Page(wording)
            .safely(
                "sheet.mark.head",
                Cut.to(NAME, wording.of(unit.name())),
                wording.say(unit.common() ? "unit.common" : "unit.selective"),
                unit.level().number(),
                own.sheet().units().size(),
                leaf.unit() + 1,
                unit.criteria().size(),
                leaf.from() + 1,
                leaf.last(),
                whose());
    SectionBlock.SectionBlockBuilder block =
        SectionBlock.builder()
            .blockId(JUMP + own.assessment().id())
            .text(MarkdownTextObject.builder().text(text).verbatim(true).build());
    return own.sheet().units().size() > 1 ? block.accessory(units()).build() : block.build();
  }

  /** Whose sheet it is, and of which role; the role alone where nobody is known. */
  private String whose() {
    String role = Cut.to(NAME, wording.of(own.sheet().role().name()));
    String person = own.side() == Side.SELF ? wording.say("sheet.reveal.you") : other;
    return person.isEmpty() ? role : wording.say("sheet.whose", person, role);
  }

  private StaticSelectElement units() {
    List<AbilityUnit> units = own.sheet().units();
    return StaticSelectElement.builder()
        .actionId(SheetActions.JUMP)
        .placeholder(Modal.plain(wording.say("sheet.mark.jump")))
        .options(
            IntStream.range(0, Math.min(units.size(), MOST_OPTIONS))
                .mapToObj(number -> unit(number, units.get(number)))
                .toList())
        .build();
  }

  private OptionObject unit(int number, AbilityUnit unit) {
    int marked = unit.criteria().size() - own.totals(unit).unmarked();
    String label =
        wording.say(
            "sheet.mark.unit", Cut.to(40, wording.of(unit.name())), marked, unit.criteria().size());
    return Field.option(String.valueOf(number), label);
  }

  private InputBlock row(SheetRow row) {
    @Nullable Mark chosen = own.marks().get(row.code());
    List<OptionObject> options = Stream.of(Mark.values()).map(this::option).toList();
    return InputBlock.builder()
        .blockId(new RowPlace(own.assessment().id(), row.code()).block())
        .label(Modal.plain(label(row)))
        .optional(true)
        .dispatchAction(true)
        .element(
            StaticSelectElement.builder()
                .actionId(SheetActions.MARK)
                .placeholder(Modal.plain(wording.say("sheet.mark.choose")))
                .options(options)
                .initialOption(chosen == null ? null : options.get(chosen.ordinal()))
                .build())
        .build();
  }

  /** Once for each unit, where its last rows are. */
  private InputBlock comment() {
    @Nullable String written = own.comment(leaf.of()).orElse(null);
    String block =
        CommentPlace.showing(
                own.assessment().id(), leaf.of().code(), Objects.requireNonNullElse(written, ""))
            .block();
    return Field.of(block, "sheet.comment.label", wording)
        .hinted("sheet.comment.hint", SheetReaders.comment(own, other, wording), LONGEST)
        .ifWished()
        .lines(LONGEST, written);
  }

  private String label(SheetRow row) {
    int number = leaf.from() + leaf.rows().indexOf(row) + 1;
    return wording.say("sheet.mark.row", number, Mrkdwn.line(wording.of(row.criterion().text())));
  }

  private OptionObject option(Mark mark) {
    return Field.option(
        mark.name(),
        own.side() == Side.SELF
            ? wording.say("sheet.option.self." + mark)
            : wording.say("sheet.option.rater." + mark));
  }
}

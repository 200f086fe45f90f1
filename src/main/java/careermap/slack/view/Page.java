package careermap.slack.view;

import careermap.wording.Wording;
import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.ContextBlock;
import com.slack.api.model.block.DividerBlock;
import com.slack.api.model.block.HeaderBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.composition.MarkdownTextObject;
import com.slack.api.model.block.composition.PlainTextObject;
import com.slack.api.model.block.composition.TextObject;
import com.slack.api.model.block.element.BlockElement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Puts a screen together from top to bottom, inside Slack's limits. */
final class Page {
  private static final int HEADER = 150;
  private static final int SECTION = 3000;
  private static final int FIELD = 2000;
  private static final int FIELDS = 10;
  private static final int TITLE = 24;
  private static final int ELEMENTS = 25;
  private static final int SPOKEN = 3000;

  private final Wording wording;
  private final List<LayoutBlock> blocks = new ArrayList<>();

  Page(Wording wording) {
    this.wording = wording;
  }

  /** A line of mrkdwn whose parts from people are safe already; blank ones are left out. */
  Page line(String mrkdwn) {
    return mrkdwn.isBlank()
        ? this
        : add(SectionBlock.builder().text(mrkdwn(SECTION, mrkdwn)).build());
  }

  /** A line of mrkdwn whose parts from people are safe already, with a button beside it. */
  Page beside(String mrkdwn, Press press) {
    return add(
        SectionBlock.builder().text(mrkdwn(SECTION, mrkdwn)).accessory(press.element()).build());
  }

  /** The line of {@code key}; its parts become safe here. */
  Page say(String key, Object... parts) {
    return line(safely(key, parts));
  }

  Page header(String plain) {
    return add(
        HeaderBlock.builder()
            .text(
                PlainTextObject.builder()
                    .text(Cut.to(HEADER, Mrkdwn.line(plain)))
                    .emoji(false)
                    .build())
            .build());
  }

  Page note(String key, Object... parts) {
    return context(safely(key, parts));
  }

  /** A small line of mrkdwn whose parts from people are safe already. */
  Page context(String mrkdwn) {
    return add(ContextBlock.builder().elements(List.of(mrkdwn(SECTION, mrkdwn))).build());
  }

  List<LayoutBlock> blocks() {
    return List.copyOf(blocks);
  }

  Page divider() {
    return add(DividerBlock.builder().build());
  }

  Page fields(List<String> mrkdwn) {
    List<TextObject> texts =
        mrkdwn.stream().limit(FIELDS).<TextObject>map(text -> mrkdwn(FIELD, text)).toList();
    return texts.isEmpty() ? this : add(SectionBlock.builder().fields(texts).build());
  }

  Page buttons(Press... presses) {
    return elements(Arrays.stream(presses).<BlockElement>map(Press::element).toList());
  }

  Page elements(List<BlockElement> elements) {
    return elements.isEmpty()
        ? this
        : add(ActionsBlock.builder().elements(elements.stream().limit(ELEMENTS).toList()).build());
  }

  Page add(LayoutBlock block) {
    blocks.add(block);
    return this;
  }

  /** Room for this many further blocks. */
  int room() {
    return Screen.MOST_BLOCKS - blocks.size();
  }

  Wording wording() {
    return wording;
  }

  String safely(String key, Object... parts) {
    return wording.say(key, Arrays.stream(parts).map(Page::safe).toArray());
  }

  /** Slack formats a message's own text too, so what is heard is made safe like any other. */
  Screen as(String titleKey, String heard) {
    return new Screen(
        Cut.to(TITLE, wording.say(titleKey)), blocks, Escapes.cut(SPOKEN, Mrkdwn.text(heard)));
  }

  private static Object safe(Object part) {
    return part instanceof String text ? Mrkdwn.text(text) : part;
  }

  private static MarkdownTextObject mrkdwn(int limit, String text) {
    return MarkdownTextObject.builder().text(Escapes.cut(limit, text)).verbatim(true).build();
  }
}

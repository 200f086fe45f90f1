package careermap.slack.view;

import static java.util.stream.Collectors.joining;

import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.ContextBlock;
import com.slack.api.model.block.DividerBlock;
import com.slack.api.model.block.HeaderBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.composition.TextObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.ButtonElement;
import java.util.List;
import java.util.stream.Stream;

/** A screen for the terminal: the same sentences, without Slack's marks. */
public final class PlainText {
  private static final String RULE = "-".repeat(40);

  private PlainText() {}

  public static String of(Screen screen) {
    return screen.blocks().stream()
        .map(PlainText::of)
        .filter(text -> !text.isEmpty())
        .collect(joining("\n\n", "", "\n"));
  }

  private static String of(LayoutBlock block) {
    if (block instanceof HeaderBlock header) {
      return "## " + header.getText().getText();
    }
    if (block instanceof SectionBlock section) {
      return section(section);
    }
    if (block instanceof ContextBlock context) {
      return context.getElements().stream()
          .filter(TextObject.class::isInstance)
          .map(element -> plain(((TextObject) element).getText()))
          .collect(joining("\n"));
    }
    if (block instanceof ActionsBlock actions) {
      return actions.getElements().stream().flatMap(PlainText::label).collect(joining("  "));
    }
    return block instanceof DividerBlock ? RULE : "";
  }

  private static String section(SectionBlock section) {
    Stream<String> text =
        section.getText() == null ? Stream.of() : Stream.of(plain(section.getText().getText()));
    List<TextObject> fields = section.getFields() == null ? List.of() : section.getFields();
    return Stream.concat(
            text, fields.stream().map(field -> plain(field.getText()).replace("\n", "  ")))
        .collect(joining("\n"));
  }

  private static Stream<String> label(BlockElement element) {
    return element instanceof ButtonElement button
        ? Stream.of("[" + button.getText().getText() + "]")
        : Stream.of();
  }

  private static String plain(String mrkdwn) {
    return mrkdwn.replace("*", "").replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
  }
}

package careermap.slack;

import static com.slack.api.model.block.Blocks.actions;
import static com.slack.api.model.block.Blocks.asBlocks;
import static com.slack.api.model.block.Blocks.context;
import static com.slack.api.model.block.Blocks.divider;
import static com.slack.api.model.block.Blocks.header;
import static com.slack.api.model.block.Blocks.image;
import static com.slack.api.model.block.Blocks.input;
import static com.slack.api.model.block.Blocks.section;
import static com.slack.api.model.block.composition.BlockCompositions.confirmationDialog;
import static com.slack.api.model.block.composition.BlockCompositions.markdownText;
import static com.slack.api.model.block.composition.BlockCompositions.option;
import static com.slack.api.model.block.composition.BlockCompositions.plainText;
import static com.slack.api.model.block.element.BlockElements.asElements;
import static com.slack.api.model.block.element.BlockElements.button;
import static com.slack.api.model.block.element.BlockElements.overflowMenu;
import static com.slack.api.model.block.element.BlockElements.plainTextInput;
import static com.slack.api.model.block.element.BlockElements.staticSelect;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import com.slack.api.app_backend.slash_commands.response.SlashCommandResponse;
import com.slack.api.bolt.util.JsonOps;
import com.slack.api.model.Attachment;
import com.slack.api.model.Message;
import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.ContextBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.composition.MarkdownTextObject;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.composition.PlainTextObject;
import com.slack.api.model.block.element.ButtonElement;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.List;
import org.junit.jupiter.api.Test;

class BlockWriterTest {
  private static final OptionObject OPTION = option(plainText("はい <&>"), "yes");

  @Test
  void writesWhatSlacksOwnWayWrites() {
    SlashCommandResponse response =
        SlashCommandResponse.builder()
            .responseType("ephemeral")
            .text("*太字* <https://example.com|a> & \"b\"\n")
            .blocks(blocks())
            .build();
    assertThat(JsonParser.parseString(BlockWriter.json(response)))
        .isEqualTo(JsonParser.parseString(JsonOps.toJsonString(response)));
    assertThat(BlockWriter.json(response)).contains("plain_text_input", "overflow", "alt_text");
  }

  /** So that a field that Slack adds is not left out in silence. */
  @Test
  void writesEveryFieldThatSlackKnows() throws ReflectiveOperationException {
    for (Class<?> kind :
        List.of(
            SectionBlock.class,
            ContextBlock.class,
            ActionsBlock.class,
            MarkdownTextObject.class,
            PlainTextObject.class,
            ButtonElement.class)) {
      List<Object> one = List.of(filled(kind));
      assertThat(JsonParser.parseString(BlockWriter.json(one)))
          .as(kind.getSimpleName())
          .isEqualTo(JsonParser.parseString(JsonOps.toJsonString(one)));
    }
  }

  @Test
  void writesEveryFieldOfAMessage() throws ReflectiveOperationException {
    SlashCommandResponse message = (SlashCommandResponse) filled(SlashCommandResponse.class);
    assertThat(JsonParser.parseString(BlockWriter.json(message)))
        .isEqualTo(JsonParser.parseString(JsonOps.toJsonString(message)));
  }

  private static Object filled(Class<?> kind) throws ReflectiveOperationException {
    Object one = kind.getDeclaredConstructor().newInstance();
    for (Field field : kind.getDeclaredFields()) {
      if (!Modifier.isFinal(field.getModifiers()) && !Modifier.isStatic(field.getModifiers())) {
        field.setAccessible(true);
        field.set(one, sample(field));
      }
    }
    return one;
  }

  private static Object sample(Field field) {
    return switch (field.getType().getSimpleName()) {
      case "String" -> "値 <" + field.getName() + ">";
      case "Boolean" -> true;
      case "TextObject" -> markdownText("文");
      case "PlainTextObject" -> plainText("文");
      case "BlockElement" -> overflowMenu(o -> o.options(List.of(OPTION)));
      case "ConfirmationDialogObject" -> confirmationDialog(c -> c.title(plainText("?")));
      case "Metadata" -> Message.Metadata.builder().eventType("e").build();
      case "List" ->
          switch (field.getName()) {
            case "attachments" -> List.of(Attachment.builder().text("文").build());
            case "blocks" -> blocks();
            default ->
                field.getDeclaringClass() == ActionsBlock.class
                    ? asElements(overflowMenu(o -> o.options(List.of(OPTION))))
                    : List.of(plainText("文"));
          };
      default -> throw new AssertionError("a field of a new kind: " + field);
    };
  }

  private static List<LayoutBlock> blocks() {
    return asBlocks(
        header(h -> h.text(plainText("次の一歩", true))),
        section(
            s ->
                s.fields(List.of(markdownText("*目標*"), plainText("目標")))
                    .accessory(
                        button(
                            b ->
                                b.text(plainText("開く"))
                                    .actionId("open")
                                    .value("1")
                                    .style("primary")
                                    .accessibilityLabel("開く")
                                    .confirm(
                                        confirmationDialog(
                                            c ->
                                                c.title(plainText("?"))
                                                    .text(markdownText("*?*"))))))),
        actions(
            asElements(
                overflowMenu(o -> o.actionId("menu").options(List.of(OPTION))),
                staticSelect(
                    s -> s.actionId("one").options(List.of(OPTION)).initialOption(OPTION)))),
        divider(),
        context(c -> c.elements(List.of(markdownText("_a_")))),
        image(i -> i.imageUrl("https://example.com/a.png").altText("図").title(plainText("図"))),
        input(
            i ->
                i.blockId("word")
                    .label(plainText("ひとこと"))
                    .optional(true)
                    .element(plainTextInput(p -> p.actionId("text").multiline(true)))));
  }
}

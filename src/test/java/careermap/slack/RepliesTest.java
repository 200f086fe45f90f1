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
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.OptionObject;
import java.util.List;
import org.junit.jupiter.api.Test;

class RepliesTest {
  private static final OptionObject OPTION = option(plainText("はい <&>"), "yes");

  @Test
  void writesWhatSlacksOwnWayWrites() {
    SlashCommandResponse response =
        SlashCommandResponse.builder()
            .responseType("ephemeral")
            .text("*太字* <https://example.com|a> & \"b\"\n")
            .blocks(blocks())
            .build();
    assertThat(JsonParser.parseString(Replies.json(response)))
        .isEqualTo(JsonParser.parseString(JsonOps.toJsonString(response)));
    assertThat(Replies.json(response)).contains("plain_text_input", "overflow", "alt_text");
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

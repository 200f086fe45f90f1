package careermap.slackstandin;

import static com.slack.api.model.block.Blocks.actions;
import static com.slack.api.model.block.Blocks.asBlocks;
import static com.slack.api.model.block.Blocks.header;
import static com.slack.api.model.block.Blocks.section;
import static com.slack.api.model.block.composition.BlockCompositions.markdownText;
import static com.slack.api.model.block.composition.BlockCompositions.plainText;
import static com.slack.api.model.block.element.BlockElements.asElements;
import static com.slack.api.model.block.element.BlockElements.button;
import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.response.chat.ChatPostMessageResponse;
import com.slack.api.model.Message;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class MessagesTest {
  private static final String TARO = "U0TARO";

  private final StandInSlack slack =
      StandInSlack.start()
          .with(Member.of(TARO, "佐藤 太郎"))
          .withChannel("C0HR", "hr")
          .withBotIn("C0HR");
  private final MethodsClient sdk = Sdk.of(slack);

  @AfterEach
  void close() {
    slack.close();
  }

  @Test
  void keepsWhatWasPosted() throws Exception {
    var posted =
        sdk.chatPostMessage(
            m ->
                m.channel(TARO)
                    .text("次の一歩です")
                    .blocks(
                        asBlocks(
                            header(h -> h.text(plainText("次の一歩"))),
                            section(s -> s.text(markdownText("*いま* オペレーター"))),
                            actions(
                                a ->
                                    a.elements(
                                        asElements(
                                            button(
                                                b ->
                                                    b.actionId("talk")
                                                        .style("primary")
                                                        .text(plainText("話したい")))))))));
    assertThat(posted.isOk()).as(posted.toString()).isTrue();
    assertThat(posted.getChannel()).isEqualTo("D0TARO");
    assertThat(slack.messagesTo(TARO)).hasSize(1);
    assertThat(slack.calls("chat.postMessage").get(0).blocks()).hasSize(3);
    assertThat(slack.calls("chat.postMessage").get(0).payload().has("token")).isFalse();
  }

  @Test
  void saysWhichBlockIsWrong() throws Exception {
    var refused =
        sdk.chatPostMessage(
            m ->
                m.channel(TARO)
                    .text("a")
                    .blocks(asBlocks(header(h -> h.text(plainText("x".repeat(151)))))));
    assertThat(refused.getError()).isEqualTo("invalid_blocks");
    assertThat(refused.getResponseMetadata().getMessages())
        .containsExactly(
            "[ERROR] must be less than 151 characters [json-pointer:/blocks/0/text/text]");
    assertThat(slack.messagesTo(TARO)).isEmpty();
  }

  @Test
  void refusesWhatSlackRefuses() throws Exception {
    assertThat(post("C0NOBODY", "a").getError()).isEqualTo("channel_not_found");
    assertThat(post("C0HR", "").getError()).isEqualTo("no_text");
    assertThat(post("C0HR", "x".repeat(40_001)).getError()).isEqualTo("msg_too_long");
    assertThat(post("C0HR", "a").isOk()).isTrue();
  }

  @Test
  void writesOnlyWhereItWasInvited() throws Exception {
    slack.withChannel("C0NEWS", "news");
    assertThat(post("C0NEWS", "a").getError()).isEqualTo("not_in_channel");
    slack.withBotIn("C0NEWS");
    assertThat(post("C0NEWS", "a").isOk()).isTrue();
  }

  @Test
  void writesToEveryPublicChannelWithTheScopeForIt() throws Exception {
    slack.withChannel("C0NEWS", "news").grantOnly("chat:write", "chat:write.public");
    assertThat(post("C0NEWS", "a").isOk()).isTrue();
  }

  @Test
  void refusesBlocksThatAreTooLongTogether() throws Exception {
    var section = section(s -> s.text(markdownText("x".repeat(2_800))));
    var refused =
        sdk.chatPostMessage(
            m ->
                m.channel("C0HR")
                    .text("a")
                    .blocks(List.of(section, section, section, section, section)));
    assertThat(refused.getError()).isEqualTo("msg_blocks_too_long");
  }

  @Test
  void refusesBlocksThatAreNoJson() throws Exception {
    var refused = sdk.chatPostMessage(m -> m.channel("C0HR").text("a").blocksAsString("[{"));
    assertThat(refused.getError()).isEqualTo("invalid_blocks_format");
  }

  @Test
  void changesAndRemovesAMessage() throws Exception {
    String ts = post("C0HR", "before").getTs();
    assertThat(sdk.chatUpdate(m -> m.channel("C0HR").ts(ts).text("after")).isOk()).isTrue();
    assertThat(slack.messagesTo("C0HR").get(0).get("text").getAsString()).isEqualTo("after");
    assertThat(sdk.chatDelete(m -> m.channel("C0HR").ts(ts)).isOk()).isTrue();
    assertThat(slack.messagesTo("C0HR")).isEmpty();
    assertThat(sdk.chatUpdate(m -> m.channel("C0HR").ts(ts).text("again")).getError())
        .isEqualTo("message_not_found");
  }

  @Test
  void showsAnEphemeralMessageAndDoesNotKeepIt() throws Exception {
    var shown = sdk.chatPostEphemeral(m -> m.channel("C0HR").user(TARO).text("a"));
    assertThat(shown.isOk()).isTrue();
    assertThat(slack.messagesTo("C0HR")).isEmpty();
    assertThat(sdk.chatPostEphemeral(m -> m.channel("C0HR").user("U0NO").text("a")).getError())
        .isEqualTo("user_not_in_channel");
  }

  @Test
  void findsOldMessagesAgainByTheirMetadata() throws Exception {
    var metadata =
        Message.Metadata.builder()
            .eventType("digest")
            .eventPayload(Map.of("key", "2026-W50"))
            .build();
    post(TARO, "first");
    sdk.chatPostMessage(m -> m.channel(TARO).text("second").metadata(metadata));
    var history = sdk.conversationsHistory(h -> h.channel("D0TARO").includeAllMetadata(true));
    assertThat(history.getMessages())
        .extracting(Message::getText)
        .containsExactly("second", "first");
    assertThat(history.getMessages().get(0).getMetadata().getEventType()).isEqualTo("digest");
    String first = history.getMessages().get(1).getTs();
    assertThat(sdk.conversationsHistory(h -> h.channel("D0TARO").oldest(first)).getMessages())
        .extracting(Message::getText)
        .containsExactly("second");
  }

  @Test
  void opensDirectMessages() throws Exception {
    var opened = sdk.conversationsOpen(c -> c.users(List.of(TARO)));
    assertThat(opened.getChannel().getId()).isEqualTo("D0TARO");
    assertThat(sdk.conversationsOpen(c -> c.users(List.of("U0NO"))).getError())
        .isEqualTo("user_not_found");
  }

  private ChatPostMessageResponse post(String channel, String text) throws Exception {
    return sdk.chatPostMessage(m -> m.channel(channel).text(text));
  }
}

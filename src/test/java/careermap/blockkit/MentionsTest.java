package careermap.blockkit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class MentionsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<@U0ABC>",
        "<@U0ABC|taro>",
        "<!channel>",
        "<!here>",
        "<!everyone|all>",
        "<!subteam^S0ABC>",
        "<!date^1392734382^{date}|a>",
        "<#C0ABC>",
        "<#C0ABC|general>",
        "<https://example.com>",
        "<https://example.com|ここ>",
        "<mailto:a@example.com>"
      })
  void findsWhatSlackMakesSomethingOf(String mention) {
    assertThat(Mentions.in("これ" + mention + "です")).containsExactly(mention);
  }

  @ParameterizedTest
  @ValueSource(strings = {"&lt;!channel&gt;", "1 < 2 > 1", "<>", "@channel", "a<"})
  void findsNothingInWordsThatAreOnlyWords(String text) {
    assertThat(Mentions.in(text)).isEmpty();
  }

  @Test
  void looksIntoEveryFormattedTextOfAPayloadAndNoOther() {
    var message =
        Samples.json(
            "{'text':'<!here>','blocks':["
                + "{'type':'section','text':{'type':'mrkdwn','text':'<@U1>'},"
                + "'fields':[{'type':'plain_text','text':'<!channel>'},{'type':'mrkdwn','text':'<#C1>'}]}]}");
    assertThat(Mentions.in(message)).containsExactly("<!here>", "<@U1>", "<#C1>");
  }

  @Test
  void findsTheMentionsOfRichText() {
    var block =
        Samples.json(
            "{'type':'rich_text','elements':[{'type':'rich_text_section','elements':["
                + "{'type':'text','text':'<!here>'},{'type':'broadcast','range':'here'}]}]}");
    assertThat(Mentions.in(block)).hasSize(1).first().asString().contains("broadcast");
  }
}

package careermap.slackstandin;

import static careermap.slackstandin.EchoApp.json;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonObject;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What arrives at the app. */
final class SlackSenderTest {
  private static final String TARO = "U0TARO";
  private static final String CARD =
      """
      {'text':'a','blocks':[{'type':'actions','block_id':'first','elements':[
        {'type':'button','action_id':'brief','value':'E1','text':{'type':'plain_text','text':'準備'}},
        {'type':'overflow','action_id':'more','options':[
          {'text':{'type':'plain_text','text':'設定'},'value':'settings'}]}]}]}
      """;

  private final StandInSlack slack = StandInSlack.start().with(Member.of(TARO, "佐藤 太郎"));
  private final EchoApp app = new EchoApp();
  private final SlackSender sender = app.senderOf(slack);

  @AfterEach
  void close() {
    app.close();
    slack.close();
  }

  @Test
  void sendsACommandWithItsAddresses() {
    Answered answered = sender.career("次 <@U1|a> & ＋", TARO, "C0HR");
    JsonObject fields = Arguments.form(app.arrival(0).text());
    assertThat(fields.get("command").getAsString()).isEqualTo("/career");
    assertThat(fields.get("text").getAsString()).isEqualTo("次 <@U1|a> & ＋");
    assertThat(fields.get("response_url").getAsString()).isEqualTo(answered.responseUrl());
    assertThat(fields.get("trigger_id").getAsString()).isNotEmpty();
    assertThat(answered.status()).isEqualTo(200);
    assertThat(answered.elapsed()).isPositive();
  }

  @Test
  void signsWhatItSends() {
    Instant at = Instant.parse("2026-12-07T01:00:00Z");
    slack.clock(() -> at);
    SentRequest sent = sender.career("", TARO, "C0HR").sent();
    String signature = Signature.of(EchoApp.SECRET, at.getEpochSecond(), sent.body());
    assertThat(sent.headers())
        .containsEntry("X-Slack-Signature", signature)
        .containsEntry("X-Slack-Request-Timestamp", Long.toString(at.getEpochSecond()));
  }

  @Test
  void pressesAButtonOfAMessage() {
    JsonObject card = json(CARD);
    Answered answered =
        sender.press(TARO, Origin.ephemeral("C0HR"), Press.button(card, "brief", "E1"));
    JsonObject payload = app.payload();
    JsonObject action = payload.getAsJsonArray("actions").get(0).getAsJsonObject();
    assertThat(action.get("value").getAsString()).isEqualTo("E1");
    assertThat(action.get("block_id").getAsString()).isEqualTo("first");
    assertThat(payload.getAsJsonObject("container").get("is_ephemeral").getAsBoolean()).isTrue();
    assertThat(payload.has("message")).isFalse();
    assertThat(payload.get("response_url").getAsString()).isEqualTo(answered.responseUrl());
  }

  @Test
  void choosesFromAMenuByItsValue() {
    sender.press(
        TARO, Origin.message("D0TARO", json(CARD)), Press.option(json(CARD), "more", "settings"));
    JsonObject action = app.payload().getAsJsonArray("actions").get(0).getAsJsonObject();
    assertThat(action.getAsJsonObject("selected_option").get("value").getAsString())
        .isEqualTo("settings");
    assertThat(app.payload().has("message")).isTrue();
  }

  @Test
  void cannotPressWhatIsNotThere() {
    JsonObject card = json(CARD);
    assertThatThrownBy(() -> Press.button(card, "other")).isInstanceOf(AssertionError.class);
    assertThatThrownBy(() -> Press.labelled(card, "他")).isInstanceOf(AssertionError.class);
    assertThatThrownBy(() -> Press.option(card, "more", "other"))
        .isInstanceOf(AssertionError.class);
  }

  @Test
  void sendsEventsAndSendsThemAgain() {
    Answered first = sender.directMessage(TARO, "次は?");
    JsonObject envelope = json(app.arrival(0).text());
    assertThat(envelope.getAsJsonObject("event").get("channel_type").getAsString()).isEqualTo("im");
    assertThat(envelope.getAsJsonObject("event").has("client_msg_id")).isTrue();
    Answered again = sender.retry(first, 1, "http_timeout");
    assertThat(json(app.arrival(1).text()).get("event_id")).isEqualTo(envelope.get("event_id"));
    assertThat(again.sent().headers()).containsEntry("X-Slack-Retry-Num", "1");
  }

  @Test
  void sendsWhatABotWroteAndThatTheHomeTabWasOpened() {
    sender.directMessage(
        TARO,
        "a",
        event -> {
          event.addProperty("bot_id", "B1");
          return event;
        });
    sender.homeOpened(TARO, "home");
    assertThat(json(app.arrival(0).text()).getAsJsonObject("event").has("bot_id")).isTrue();
    assertThat(json(app.arrival(1).text()).getAsJsonObject("event").get("tab").getAsString())
        .isEqualTo("home");
  }

  @Test
  void tellsThatSomebodyChangedTheirLanguage() {
    sender.userChanged(Member.of(TARO, "Taro").withLocale("en-US"));
    JsonObject user = json(app.arrival(0).text()).getAsJsonObject("event").getAsJsonObject("user");
    assertThat(user.get("locale").getAsString()).isEqualTo("en-US");
    assertThat(slack.workspace().member(TARO).orElseThrow().locale()).isEqualTo("en-US");
  }

  @Test
  void replaysTheSameBytes() {
    Answered first = sender.career("次", TARO, "C0HR");
    sender.replay(first);
    assertThat(app.arrival(1).bytes()).isEqualTo(app.arrival(0).bytes());
  }

  @Test
  void forgesAndAgesAndInflates() {
    SentRequest plain = sender.unsigned("次", TARO);
    SentRequest good = sender.signed(plain);
    assertThat(sender.signedWith("other", plain).headers().get("X-Slack-Signature"))
        .isNotEqualTo(good.headers().get("X-Slack-Signature"));
    assertThat(sender.signed(plain, Instant.EPOCH).headers())
        .containsEntry("X-Slack-Request-Timestamp", "0");
    assertThat(good.without("X-Slack-Signature").headers()).doesNotContainKey("X-Slack-Signature");
    assertThat(new String(good.withBody("text=x").body(), UTF_8)).isEqualTo("text=x");
    assertThat(sender.send(sender.oversized(2_000_000)).status()).isEqualTo(200);
    assertThat(app.arrival(0).bytes()).hasSizeGreaterThan(2_000_000);
  }

  @Test
  void findsWhatSlackWouldRefuseInAnAnswer() {
    app.answerWith("{'response_type':'ephemeral','text':'a','blocks':[{'type':'header'}]}");
    assertThat(sender.career("", TARO, "C0HR").findings()).hasSize(1);
  }
}

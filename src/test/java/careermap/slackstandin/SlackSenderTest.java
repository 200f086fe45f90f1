package careermap.slackstandin;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What arrives at an app that answers whatever it was told to. */
final class SlackSenderTest {
  private static final String SECRET = "0123456789abcdef0123456789abcdef";
  private static final String TARO = "U0TARO";
  private static final String MODAL =
      """
      {'type':'modal','title':{'type':'plain_text','text':'目標'},
       'submit':{'type':'plain_text','text':'決める'},'private_metadata':'m','callback_id':'goal',
       'blocks':[
        {'type':'input','block_id':'role','label':{'type':'plain_text','text':'役割'},
         'element':{'type':'static_select','action_id':'role','options':[
          {'text':{'type':'plain_text','text':'QA'},'value':'QA'},
          {'text':{'type':'plain_text','text':'SV'},'value':'SV'}]}},
        {'type':'input','block_id':'why','label':{'type':'plain_text','text':'理由'},
         'element':{'type':'plain_text_input','action_id':'why','initial_value':'なし'}}]}
      """;
  private static final String CARD =
      """
      {'text':'a','blocks':[{'type':'actions','block_id':'first','elements':[
        {'type':'button','action_id':'brief','value':'E1','text':{'type':'plain_text','text':'準備'}},
        {'type':'overflow','action_id':'more','options':[
          {'text':{'type':'plain_text','text':'設定'},'value':'settings'}]}]}]}
      """;

  private final List<Door.Arrival> arrivals = new ArrayList<>();
  private final StandInSlack slack = StandInSlack.start().with(Member.of(TARO, "佐藤 太郎"));
  private final Door app = new Door();
  private final SlackSender sender = new SlackSender(slack, app.url(""), SECRET);
  private String answer = "";

  SlackSenderTest() {
    app.at(
        "/slack/events",
        (path, arrival) -> {
          arrivals.add(arrival);
          return Reply.text(200, answer);
        });
    app.open();
  }

  @AfterEach
  void close() {
    app.close();
    slack.close();
  }

  @Test
  void sendsACommandWithItsAddresses() {
    Answered answered = sender.career("次 <@U1|a> & ＋", TARO, "C0HR");
    JsonObject fields = Arguments.form(arrivals.get(0).text());
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
    String signature = Signature.of(SECRET, at.getEpochSecond(), sent.body());
    assertThat(sent.headers())
        .containsEntry("X-Slack-Signature", signature)
        .containsEntry("X-Slack-Request-Timestamp", Long.toString(at.getEpochSecond()));
  }

  @Test
  void pressesAButtonOfAMessage() {
    JsonObject card = json(CARD);
    Answered answered =
        sender.press(TARO, Origin.ephemeral("C0HR"), Press.button(card, "brief", "E1"));
    JsonObject payload = payload();
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
    JsonObject action = payload().getAsJsonArray("actions").get(0).getAsJsonObject();
    assertThat(action.getAsJsonObject("selected_option").get("value").getAsString())
        .isEqualTo("settings");
    assertThat(payload().has("message")).isTrue();
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
  void submitsWhatWasFilledInAndTheInitialValues() {
    JsonObject view = opened();
    sender.submit(TARO, Form.of(view).choose("role", "SV"));
    JsonObject values =
        payload().getAsJsonObject("view").getAsJsonObject("state").getAsJsonObject("values");
    assertThat(chosen(values)).isEqualTo("SV");
    assertThat(values.getAsJsonObject("why").getAsJsonObject("why").get("value").getAsString())
        .isEqualTo("なし");
    assertThat(payload().getAsJsonObject("view").get("private_metadata").getAsString())
        .isEqualTo("m");
    assertThat(slack.modal(TARO)).isEmpty();
  }

  @Test
  void followsWhatTheAppAnswersToASubmission() {
    JsonObject view = opened();
    answer = "{'response_action':'errors','errors':{'role':'選んでください'}}";
    sender.submit(TARO, Form.of(view));
    assertThat(slack.modal(TARO)).isPresent();
    answer = "{'response_action':'push','view':" + MODAL.replace("目標", "確認") + "}";
    sender.submit(TARO, Form.of(view));
    assertThat(title()).isEqualTo("確認");
    answer = "{'response_action':'update','view':" + MODAL.replace("目標", "完了") + "}";
    sender.submit(TARO, Form.of(view));
    assertThat(title()).isEqualTo("完了");
    answer = "{'response_action':'clear'}";
    sender.submit(TARO, Form.of(view));
    assertThat(slack.modal(TARO)).isEmpty();
  }

  @Test
  void closesAModal() {
    sender.closeView(TARO, opened(), false);
    assertThat(payload().get("type").getAsString()).isEqualTo("view_closed");
    assertThat(slack.modal(TARO)).isEmpty();
  }

  @Test
  void sendsEventsAndSendsThemAgain() {
    Answered first = sender.directMessage(TARO, "次は?");
    JsonObject envelope = json(arrivals.get(0).text());
    assertThat(envelope.getAsJsonObject("event").get("channel_type").getAsString()).isEqualTo("im");
    assertThat(envelope.getAsJsonObject("event").has("client_msg_id")).isTrue();
    Answered again = sender.retry(first, 1, "http_timeout");
    assertThat(json(arrivals.get(1).text()).get("event_id")).isEqualTo(envelope.get("event_id"));
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
    assertThat(json(arrivals.get(0).text()).getAsJsonObject("event").has("bot_id")).isTrue();
    assertThat(json(arrivals.get(1).text()).getAsJsonObject("event").get("tab").getAsString())
        .isEqualTo("home");
  }

  @Test
  void replaysTheSameBytes() {
    Answered first = sender.career("次", TARO, "C0HR");
    sender.replay(first);
    assertThat(arrivals.get(1).bytes()).isEqualTo(arrivals.get(0).bytes());
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
    assertThat(arrivals.get(0).bytes()).hasSizeGreaterThan(2_000_000);
  }

  @Test
  void findsWhatSlackWouldRefuseInAnAnswer() {
    answer = "{'response_type':'ephemeral','text':'a','blocks':[{'type':'header'}]}";
    assertThat(sender.career("", TARO, "C0HR").findings()).hasSize(1);
  }

  private JsonObject opened() {
    return slack.views().open(TARO, json(MODAL)).deepCopy();
  }

  private String title() {
    return slack.modal(TARO).orElseThrow().getAsJsonObject("title").get("text").getAsString();
  }

  private static String chosen(JsonObject values) {
    return values
        .getAsJsonObject("role")
        .getAsJsonObject("role")
        .getAsJsonObject("selected_option")
        .get("value")
        .getAsString();
  }

  private JsonObject payload() {
    String form = arrivals.get(arrivals.size() - 1).text();
    return json(Arguments.form(form).get("payload").getAsString());
  }

  private static JsonObject json(String text) {
    return JsonParser.parseString(text).getAsJsonObject();
  }
}

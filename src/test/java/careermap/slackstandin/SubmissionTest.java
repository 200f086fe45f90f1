package careermap.slackstandin;

import static careermap.slackstandin.EchoApp.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What becomes of a modal when it is submitted or closed. */
final class SubmissionTest {
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

  private final StandInSlack slack = StandInSlack.start().with(Member.of(TARO, "佐藤 太郎"));
  private final EchoApp app = new EchoApp();
  private final SlackSender sender = app.senderOf(slack);

  @AfterEach
  void close() {
    app.close();
    slack.close();
  }

  @Test
  void submitsWhatWasFilledInAndTheInitialValues() {
    JsonObject view = opened();
    sender.submit(TARO, Form.of(view).choose("role", "SV"));
    JsonObject values =
        app.payload().getAsJsonObject("view").getAsJsonObject("state").getAsJsonObject("values");
    assertThat(chosen(values)).isEqualTo("SV");
    assertThat(values.getAsJsonObject("why").getAsJsonObject("why").get("value").getAsString())
        .isEqualTo("なし");
    assertThat(app.payload().getAsJsonObject("view").get("private_metadata").getAsString())
        .isEqualTo("m");
    assertThat(slack.modal(TARO)).isEmpty();
  }

  @Test
  void sendsWhatWasFilledInSoFarWithAPress() {
    Form form = Form.of(opened()).type("why", "興味がある");
    sender.press(TARO, Origin.view(form), Press.forged("more", "1"));
    JsonObject view = app.payload().getAsJsonObject("view");
    assertThat(view.getAsJsonObject("state").toString()).contains("興味がある");
    assertThat(app.payload().has("response_url")).isFalse();
  }

  @Test
  void followsWhatTheAppAnswersToASubmission() {
    JsonObject view = opened();
    app.answerWith("{'response_action':'errors','errors':{'role':'選んでください'}}");
    sender.submit(TARO, Form.of(view));
    assertThat(slack.modal(TARO)).isPresent();
    app.answerWith("{'response_action':'push','view':" + MODAL.replace("目標", "確認") + "}");
    sender.submit(TARO, Form.of(view));
    assertThat(title()).isEqualTo("確認");
    app.answerWith("{'response_action':'update','view':" + MODAL.replace("目標", "完了") + "}");
    sender.submit(TARO, Form.of(view));
    assertThat(title()).isEqualTo("完了");
    app.answerWith("{'response_action':'clear'}");
    sender.submit(TARO, Form.of(view));
    assertThat(slack.modal(TARO)).isEmpty();
  }

  @Test
  void closesAModal() {
    sender.closeView(TARO, opened(), false);
    assertThat(app.payload().get("type").getAsString()).isEqualTo("view_closed");
    assertThat(slack.modal(TARO)).isEmpty();
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
}

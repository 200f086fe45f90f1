package careermap.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;

class ModalButtonsTest {
  private static final String TALK =
      "{'type':'button','action_id':'talk','value':'7','text':{'text':'話したい'}}";
  private static final String MORE =
      "{'type':'overflow','action_id':'more','options':["
          + "{'value':'s','text':{'text':'設定'}},{'value':'h','text':{'text':'ヘルプ'}}]}";

  private static JsonObject json(String text) {
    return Json.parse(text.replace('\'', '"'));
  }

  private static JsonObject modal(String... blocks) {
    JsonObject view =
        json("{'type':'modal','id':'V1','blocks':[" + String.join(",", blocks) + "]}");
    ModalButtons.replace(view);
    return view;
  }

  private static List<String> choices(JsonObject view) {
    return Json.objects(view, "blocks").stream()
        .filter(block -> block.has("element"))
        .flatMap(block -> Json.objects(block.getAsJsonObject("element"), "options").stream())
        .map(option -> option.getAsJsonObject("text").get("text").getAsString())
        .toList();
  }

  private static JsonObject choosing(JsonObject view, int choice) {
    JsonObject block = Json.objects(view, "blocks").get(Json.objects(view, "blocks").size() - 1);
    JsonObject option = Json.objects(block.getAsJsonObject("element"), "options").get(choice);
    JsonObject answer = json("{'demo-press':{}}");
    answer.getAsJsonObject("demo-press").add("selected_option", option);
    view.add("state", json("{'values':{}}"));
    view.getAsJsonObject("state")
        .getAsJsonObject("values")
        .add(block.get("block_id").getAsString(), answer);
    JsonObject submission = json("{'type':'view_submission','trigger_id':'T','user':{'id':'U1'}}");
    submission.add("view", view);
    return submission;
  }

  @Test
  void becomeChoicesThatAreSubmitted() {
    JsonObject view = modal("{'type':'actions','elements':[" + TALK + "," + MORE + "]}");
    assertThat(choices(view)).containsExactly("話したい", "設定", "ヘルプ");
    assertThat(view.has("submit")).isTrue();
  }

  @Test
  void besideASectionFollowIt() {
    JsonObject view = modal("{'type':'section','accessory':" + TALK + "}");
    assertThat(Json.objects(view, "blocks"))
        .extracting(block -> block.get("type").getAsString())
        .containsExactly("section", "input");
  }

  @Test
  void aModalWithoutButtonsStaysAsItIs() {
    assertThat(modal("{'type':'section'}"))
        .isEqualTo(json("{'type':'modal','id':'V1','blocks':[{'type':'section'}]}"));
  }

  @Test
  void aChosenButtonIsPressed() {
    JsonObject view = modal("{'type':'actions','block_id':'b','elements':[" + TALK + "]}");
    JsonObject press = ModalButtons.pressed(choosing(view, 0)).orElseThrow();
    assertThat(press.get("type").getAsString()).isEqualTo("block_actions");
    assertThat(press.get("trigger_id").getAsString()).isEqualTo("T");
    assertThat(press.get("container")).isEqualTo(json("{'type':'view','view_id':'V1'}"));
    assertThat(Json.objects(press, "actions"))
        .containsExactly(
            json(
                "{'block_id':'b','type':'button','action_id':'talk','value':'7',"
                    + "'text':{'text':'話したい'}}"));
  }

  @Test
  void aChosenMenuEntryIsSelected() {
    JsonObject view = modal("{'type':'actions','elements':[" + MORE + "]}");
    JsonObject press = ModalButtons.pressed(choosing(view, 1)).orElseThrow();
    assertThat(Json.objects(press, "actions").get(0).getAsJsonObject("selected_option"))
        .isEqualTo(json("{'value':'h','text':{'text':'ヘルプ'}}"));
  }

  @Test
  void aSubmissionWithoutAChoiceIsNoPress() {
    JsonObject submission =
        json(
            "{'view':{'state':{'values':{'b':{'a':{'value':'x'}},'p':{'demo-press':"
                + "{'selected_option':null}}}}}}");
    assertThat(ModalButtons.pressed(submission)).isEmpty();
  }
}

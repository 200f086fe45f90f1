package careermap.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AmendmentsTest {
  private static JsonObject json(String text) {
    return JsonParser.parseString(text.replace('\'', '"')).getAsJsonObject();
  }

  @Test
  void aUserHasALocale() {
    JsonObject answer = json("{'ok':true,'user':{'id':'U1'},'members':[{'id':'U1'},{'id':'U2'}]}");
    Amendments.addLocales(answer, Map.of("U1", "en-US"));
    assertThat(answer)
        .isEqualTo(
            json(
                "{'ok':true,'user':{'id':'U1','locale':'en-US'},"
                    + "'members':[{'id':'U1','locale':'en-US'},{'id':'U2'}]}"));
  }

  @Test
  void anAnswerWithoutUsersStaysAsItIs() {
    JsonObject answer = json("{'ok':false,'error':'user_not_found'}");
    Amendments.addLocales(answer, Map.of("U1", "en-US"));
    assertThat(answer).isEqualTo(json("{'ok':false,'error':'user_not_found'}"));
  }

  @Test
  void groupedChoicesBecomePlainOnes() {
    JsonObject view =
        json(
            "{'blocks':[{'type':'divider'},{'block_id':'r','element':{'action_id':'a','option_groups':["
                + "{'options':[{'value':'a'}]},{'options':[{'value':'b'},{'value':'c'}]}]}}]}");
    Amendments.simplify(view);
    assertThat(view)
        .isEqualTo(
            json(
                "{'blocks':[{'type':'divider'},{'block_id':'r','element':{'action_id':'a','options':["
                    + "{'value':'a'},{'value':'b'},{'value':'c'}]}}]}"));
  }

  @Test
  void severalChoicesBecomeBoxesToTick() {
    JsonObject view =
        json(
            "{'blocks':[{'block_id':'r','element':{'type':'multi_static_select','action_id':'a',"
                + "'placeholder':{'text':'?'},'option_groups':[{'options':[{'value':'a'}]}]}}]}");
    Amendments.simplify(view);
    assertThat(view)
        .isEqualTo(
            json(
                "{'blocks':[{'block_id':'r','element':{'type':'checkboxes','action_id':'a',"
                    + "'options':[{'value':'a'}]}}]}"));
  }

  @Test
  void whatIsChosenAlreadyCanBeSeen() {
    JsonObject view =
        json(
            "{'blocks':[{'element':{'placeholder':{'text':'?'},"
                + "'initial_option':{'value':'b','text':{'text':'B'}}}}]}");
    Amendments.simplify(view);
    assertThat(view.toString()).contains("\"placeholder\":{\"text\":\"B\"}");
  }

  @Test
  void anUntouchedInputComesBackWithItsFirstValue() {
    JsonObject submission = submission("'initial_date':'2026-12-07'", "'selected_date':null");
    Amendments.fillIn(submission);
    assertThat(submission.toString())
        .contains("\"values\":{\"b\":{\"a\":{\"selected_date\":\"2026-12-07\"}}}");
  }

  @Test
  void boxesThatNobodyTickedComeBackAsTheyWere() {
    JsonObject submission =
        submission("'initial_options':[{'value':'b'}]", "'selected_options':[]");
    Amendments.fillIn(submission);
    assertThat(submission.toString()).contains("\"selected_options\":[{\"value\":\"b\"}]}}}");
  }

  @Test
  void boxesThatAreTickedFromTheBeginningSaySo() {
    JsonObject view =
        json(
            "{'blocks':[{'element':{'type':'checkboxes','initial_options':[{'value':'b'}],"
                + "'options':[{'value':'a','text':{'text':'A'}},"
                + "{'value':'b','text':{'text':'B'}}]}}]}");
    Amendments.simplify(view);
    assertThat(view.toString())
        .contains("{\"text\":\"A\"}", "{\"text\":\"B (いま選ばれています chosen now)\"}");
  }

  @Test
  void anInputThatSomebodyEmptiedStaysEmpty() {
    JsonObject submission = submission("'initial_value':'before'", "'value':''");
    Amendments.fillIn(submission);
    assertThat(submission.toString()).contains("\"values\":{\"b\":{\"a\":{\"value\":\"\"}}}");
  }

  private static JsonObject submission(String initial, String answer) {
    return json(
        "{'view':{'blocks':[{'type':'divider'},{'block_id':'b','element':{'action_id':'a',"
            + initial
            + "}}],'state':{'values':{'b':{'a':{"
            + answer
            + "}}}}}}");
  }

  @Test
  void aPressOnHomeSaysSo() {
    JsonObject press = json("{'type':'block_actions','channel':{'id':''},'response_url':'x'}");
    Amendments.placeOnHome(press);
    assertThat(press)
        .isEqualTo(
            json("{'type':'block_actions','view':{'type':'home'},'container':{'type':'view'}}"));
  }

  @Test
  void anInputWithoutANameGetsOne() {
    JsonObject view = json("{'blocks':[{'type':'divider'},{'element':{}}]}");
    Amendments.simplify(view);
    assertThat(view)
        .isEqualTo(
            json(
                "{'blocks':[{'type':'divider'},"
                    + "{'element':{'action_id':'input-1'},'block_id':'input-1'}]}"));
  }
}

package careermap.blockkit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class AcknowledgementsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{}",
        "{'response_type':'ephemeral','text':'はい'}",
        "{'delete_original':true}",
        "{'response_action':'clear'}",
        "{'response_action':'errors','errors':{'day':'日付を選んでください'}}",
        "{'response_action':'update','view':{'type':'modal','title':{'type':'plain_text','text':'a'},'blocks':[]}}",
        "{'response_action':'push','view':{'type':'modal','title':{'type':'plain_text','text':'a'},'blocks':[]}}"
      })
  void acceptsWhatSlackFollows(String body) {
    assertThat(BlockKit.acknowledgement(body)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[]",
        "{'response_type':'private','text':'a'}",
        "{'response_type':'ephemeral'}",
        "{'response_type':'ephemeral','text':'a','blocks':[{'type':'header'}]}",
        "{'response_action':'close'}",
        "{'response_action':'errors'}",
        "{'response_action':'errors','errors':{}}",
        "{'response_action':'errors','errors':{'day':''}}",
        "{'response_action':'update'}",
        "{'response_action':'update','view':{'type':'home','blocks':[]}}",
        "{'response_action':'clear','view':{}}"
      })
  void refusesWhatSlackDoesNotFollow(String body) {
    assertThat(BlockKit.refusals(BlockKit.acknowledgement(body))).isNotEmpty();
  }

  @Test
  void refusesWhatIsNotJson() {
    assertThat(BlockKit.acknowledgement("{")).hasSize(1);
  }
}

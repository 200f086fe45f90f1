package careermap.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import org.junit.jupiter.api.Test;

class PicturesTest {
  private static String addressed(String json) {
    var surface = JsonParser.parseString(json.replace('\'', '"'));
    Pictures.address(surface);
    return surface.toString().replace('"', '\'');
  }

  @Test
  void aPictureHasAnAddressWhereverItStands() {
    assertThat(
            addressed(
                "{'blocks':[{'type':'image','alt_text':'地図','slack_file':{'id':'F1'}},"
                    + "{'type':'context','elements':[{'slack_file':{'id':'F2'}}]}]}"))
        .isEqualTo(
            "{'blocks':[{'type':'image','alt_text':'地図','image_url':'/files/app/F1/picture'},"
                + "{'type':'context','elements':[{'image_url':'/files/app/F2/picture'}]}]}");
  }

  @Test
  void everythingElseStaysAsItIs() {
    String view = "{'blocks':[{'type':'image','image_url':'x'},'a',null,1]}";
    assertThat(addressed(view)).isEqualTo(view);
  }
}

package careermap.blockkit;

import static careermap.blockkit.Samples.actions;
import static careermap.blockkit.Samples.button;
import static careermap.blockkit.Samples.input;
import static careermap.blockkit.Samples.plain;
import static org.assertj.core.api.Assertions.assertThat;

import careermap.blockkit.Finding.Kind;
import com.google.gson.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What may stand in what. */
final class CompositionTest {
  private static List<Finding> refusals(String... blocks) {
    return BlockKit.refusals(BlockKit.message(Samples.message(blocks)));
  }

  private static void refused(String pointer, String reason, String... blocks) {
    assertThat(refusals(blocks)).contains(new Finding(Kind.REFUSED, pointer, reason));
  }

  @Test
  void namesTheUnknownProperty() {
    refused("/blocks/0", "invalid additional property: txt", "{'type':'divider','txt':'a'}");
    refused(
        "/blocks/0/elements/0",
        "invalid additional property: colour",
        actions(button(",'colour':'red'")));
    refused(
        "/blocks/0/text",
        "invalid additional property: emoji",
        "{'type':'section','text':{'type':'mrkdwn','text':'a','emoji':true}}");
  }

  @Test
  void namesWhatIsMissing() {
    refused("/blocks/0", "missing required field: text", "{'type':'header'}");
    refused("/blocks/0", "must define one of text, fields", "{'type':'section'}");
    refused(
        "/blocks/0",
        "missing required field: alt_text",
        "{'type':'image','image_url':'https://e.jp/a.png'}");
  }

  @Test
  void takesAHeaderInPlainTextOnly() {
    refused(
        "/blocks/0/text/type",
        "unsupported type: mrkdwn",
        "{'type':'header','text':{'type':'mrkdwn','text':'a'}}");
  }

  @Test
  void takesNoInputElementAmongActions() {
    refused(
        "/blocks/0/elements/0/type",
        "unsupported type: plain_text_input",
        actions("{'type':'plain_text_input'}"));
  }

  @Test
  void takesAnImageByLinkOrByFileAndNotByBoth() {
    String both =
        "{'type':'image','alt_text':'a','image_url':'https://e.jp/a.png','slack_file':{'id':'F0ABCDEFGH'}}";
    refused("/blocks/0", "must define exactly one of `image_url` or `slack_file`", both);
    assertThat(refusals("{'type':'image','alt_text':'a','slack_file':{'id':'F0ABCDEFG'}}"))
        .isEmpty();
    assertThat(refusals("{'type':'image','alt_text':'a','slack_file':{'id':'F0ABCDEF'}}"))
        .isNotEmpty();
  }

  @Test
  void takesOptionsOrGroupsAndNotBoth() {
    String both =
        "{'type':'static_select','options':%s,'option_groups':%s}"
            .formatted(Samples.options(1), Samples.groups(1));
    refused(
        "/blocks/0/elements/0",
        "must define exactly one of `options` or `option_groups`",
        actions(both));
  }

  @Test
  void offersTheInitialOption() {
    String select =
        "{'type':'static_select','options':%s,'initial_option':{'text':%s,'value':'other'}}";
    refused(
        "/blocks/0/elements/0/initial_option",
        "initial option not found in options",
        actions(select.formatted(Samples.options(2), plain(1))));
  }

  @Test
  void findsABlockIdTwice() {
    String twice = "{'type':'divider','block_id':'a'}";
    refused("/blocks/1/block_id", "block_id already exists: a", twice, twice);
  }

  @Test
  void findsAnActionIdTwiceInOneBlockAndLetsItBeInTwo() {
    String named = button(",'action_id':'a'");
    refused(
        "/blocks/0/elements/1/action_id",
        "action_id already exists in the block: a",
        actions(named + "," + named));
    assertThat(refusals(actions(named), actions(named))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "initial_date,datepicker,2026-12-07,2026-02-30",
    "initial_date,datepicker,2026-12-07,2026/12/07",
    "initial_time,timepicker,09:30,9:30",
    "initial_time,timepicker,23:59,24:00"
  })
  void takesDaysAndTimesAsSlackWritesThem(String name, String type, String good, String bad) {
    String picker = "{'type':'%s','%s':'%s'}";
    assertThat(refusals(actions(picker.formatted(type, name, good)))).isEmpty();
    assertThat(refusals(actions(picker.formatted(type, name, bad)))).isNotEmpty();
  }

  @Test
  void takesAnAddressOnlyWhereItIsOne() {
    assertThat(refusals(actions(button(",'url':'https://example.com/a?b=c'")))).isEmpty();
    assertThat(refusals(actions(button(",'url':'not a url'")))).isNotEmpty();
  }

  @Test
  void keepsBlocksOnTheirSurfaces() {
    String alert = "{'type':'alert','text':%s}".formatted(plain(1));
    String markdown = "{'type':'markdown','text':'a'}";
    assertThat(refusals(alert)).isNotEmpty();
    assertThat(refusals(markdown)).isEmpty();
    assertThat(BlockKit.refusals(BlockKit.modal(Samples.modal(alert)))).isEmpty();
    assertThat(BlockKit.refusals(BlockKit.modal(Samples.modal(markdown)))).isNotEmpty();
    assertThat(BlockKit.refusals(BlockKit.home(Samples.home("[" + markdown + "]")))).isNotEmpty();
  }

  @Test
  void takesUploadsInModalsOnly() {
    String upload = input("{'type':'file_input'}");
    assertThat(BlockKit.refusals(BlockKit.modal(Samples.modal(upload)))).isEmpty();
    assertThat(BlockKit.refusals(BlockKit.home(Samples.home("[" + upload + "]")))).isNotEmpty();
  }

  @Test
  void wantsAModalWithAnInputToHaveASubmitButton() {
    JsonObject modal = Samples.modal(input("{'type':'plain_text_input'}"));
    assertThat(BlockKit.refusals(BlockKit.modal(modal))).isEmpty();
    modal.remove("submit");
    assertThat(BlockKit.refusals(BlockKit.modal(modal))).hasSize(1);
  }

  @Test
  void wantsAModalNotAHomeTabAndTheOtherWayRound() {
    assertThat(BlockKit.modal(Samples.home("[]"))).isNotEmpty();
    assertThat(BlockKit.home(Samples.modal())).isNotEmpty();
    assertThat(BlockKit.view(Samples.modal())).isEmpty();
  }

  @Test
  void findsAViewThatIsTooLarge() {
    String section = "{'type':'section','text':%s}".formatted(Samples.mrkdwn(2900));
    assertThat(BlockKit.refusals(BlockKit.modal(Samples.modalOf(Samples.several(80, section), ""))))
        .isEmpty();
    assertThat(BlockKit.modal(Samples.modalOf(Samples.several(90, section), "")))
        .extracting(Finding::kind)
        .containsExactly(Kind.VIEW_TOO_LARGE);
  }
}

package careermap.blockkit;

import static careermap.blockkit.Samples.button;
import static careermap.blockkit.Samples.input;
import static careermap.blockkit.Samples.options;
import static careermap.blockkit.Samples.plain;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A payload that is good, and bad as soon as any part of it that Slack requires is taken away. */
final class RequiredTest {
  private record Part(String block, String path, String name) {
    @Override
    public String toString() {
      return name + " of " + path;
    }
  }

  @ParameterizedTest
  @MethodSource({"blocks", "elements", "compositions", "rare"})
  void missesWhatIsRequired(Part part) {
    JsonElement whole = JsonParser.parseString(part.block());
    assertThat(refusals(whole)).isEmpty();
    at(whole, part.path()).remove(part.name());
    assertThat(refusals(whole)).isNotEmpty();
  }

  private static List<Finding> refusals(JsonElement block) {
    return BlockKit.refusals(BlockKit.message(Samples.message(block.toString())));
  }

  /**
   * The object at a path such as {@code elements/0/confirm}; the block itself where it is empty.
   */
  private static JsonObject at(JsonElement whole, String path) {
    JsonElement found = whole;
    for (String step : path.isEmpty() ? new String[0] : path.split("/")) {
      found =
          found.isJsonArray()
              ? found.getAsJsonArray().get(Integer.parseInt(step))
              : found.getAsJsonObject().get(step);
    }
    return found.getAsJsonObject();
  }

  static Stream<Part> blocks() {
    return Stream.of(
            needs(Samples.actions(button("")), "", "type", "elements"),
            needs(Samples.context("[%s]".formatted(plain(1))), "", "elements"),
            needs("{'type':'header','text':%s}".formatted(plain(1)), "", "text"),
            needs(Samples.section("'text':" + plain(1)), "", "text"),
            needs(Samples.section("'fields':[%s]".formatted(plain(1))), "", "fields"),
            needs(picture(), "", "alt_text", "image_url"),
            needs(input("{'type':'plain_text_input'}"), "", "label", "element"),
            needs("{'type':'markdown','text':'a'}", "", "text"),
            needs(Samples.table("[[%s]]".formatted(Samples.raw(1))), "", "rows"))
        .flatMap(List::stream);
  }

  static Stream<Part> elements() {
    return Stream.of(
            element(button(""), "type", "text"),
            element("{'type':'checkboxes','options':%s}".formatted(options(1)), "options"),
            element("{'type':'radio_buttons','options':%s}".formatted(options(1)), "options"),
            element("{'type':'overflow','options':%s}".formatted(options(1)), "options"),
            element(Samples.select("'options':" + options(1)), "options"),
            needs(
                input("{'type':'number_input','is_decimal_allowed':false}"),
                "element",
                "is_decimal_allowed"),
            needs(Samples.context("[%s]".formatted(picture())), "elements/0", "alt_text"))
        .flatMap(List::stream);
  }

  static Stream<Part> compositions() {
    String confirming = Samples.actions(button(Samples.confirm(1, 1, 1, 1)));
    String grouped = Samples.actions(Samples.select("'option_groups':" + Samples.groups(1)));
    String choosing = Samples.actions(Samples.select("'options':" + options(1)));
    String typing =
        "{'type':'plain_text_input','dispatch_action_config':{'trigger_actions_on':%s}}";
    return Stream.of(
            needs(confirming, "elements/0/confirm", "title", "text", "confirm", "deny"),
            needs(grouped, "elements/0/option_groups/0", "label", "options"),
            needs(choosing, "elements/0/options/0", "text", "value"),
            needs(choosing, "elements/0/options/0/text", "type", "text"),
            needs(
                input(typing.formatted("['on_enter_pressed']")),
                "element/dispatch_action_config",
                "trigger_actions_on"))
        .flatMap(List::stream);
  }

  static Stream<Part> rare() {
    String rich =
        "{'type':'rich_text','elements':[{'type':'rich_text_list','style':'bullet','elements':"
            + "[{'type':'rich_text_section','elements':[{'type':'text','text':'a'},"
            + "{'type':'link','url':'https://e.jp/'},{'type':'user','user_id':'U1'}]}]}]}";
    String inline = "elements/0/elements/0/elements/";
    return Stream.of(
            needs(rich, "", "elements"),
            needs(rich, "elements/0", "style", "elements"),
            needs(rich, "elements/0/elements/0", "elements"),
            needs(rich, inline + "0", "text"),
            needs(rich, inline + "1", "url"),
            needs(rich, inline + "2", "user_id"),
            needs(Samples.card("'title':" + Samples.mrkdwn(1)), "", "title"),
            needs(Samples.pie("[{'label':'a','value':1}]"), "", "title", "chart"),
            needs(Samples.pie("[{'label':'a','value':1}]"), "chart", "segments"),
            needs(Samples.pie("[{'label':'a','value':1}]"), "chart/segments/0", "label", "value"))
        .flatMap(List::stream);
  }

  private static String picture() {
    return "{'type':'image','image_url':'https://e.jp/a.png','alt_text':'a'}";
  }

  private static List<Part> element(String element, String... names) {
    return needs(Samples.actions(element), "elements/0", names);
  }

  private static List<Part> needs(String block, String path, String... names) {
    return Stream.of(names).map(name -> new Part(block, path, name)).toList();
  }
}

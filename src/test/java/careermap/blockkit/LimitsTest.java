package careermap.blockkit;

import static careermap.blockkit.Samples.actions;
import static careermap.blockkit.Samples.button;
import static careermap.blockkit.Samples.dividers;
import static careermap.blockkit.Samples.groups;
import static careermap.blockkit.Samples.input;
import static careermap.blockkit.Samples.mrkdwn;
import static careermap.blockkit.Samples.options;
import static careermap.blockkit.Samples.plain;
import static careermap.blockkit.Samples.several;
import static careermap.blockkit.Samples.x;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every number, just inside and just outside. */
final class LimitsTest {
  private record Limit(String what, int max, IntFunction<List<Finding>> ofSize) {
    @Override
    public String toString() {
      return what + " " + max;
    }
  }

  @ParameterizedTest
  @MethodSource({"blocks", "elements", "objects", "views", "messages"})
  void acceptsTheLargestAndRefusesTheNextLarger(Limit limit) {
    assertThat(BlockKit.refusals(limit.ofSize().apply(limit.max()))).isEmpty();
    assertThat(BlockKit.refusals(limit.ofSize().apply(limit.max() + 1))).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("never")
  void refusesEmptiness(Limit limit) {
    assertThat(BlockKit.refusals(limit.ofSize().apply(1))).isEmpty();
    assertThat(BlockKit.refusals(limit.ofSize().apply(0))).isNotEmpty();
  }

  static Stream<Limit> blocks() {
    return Stream.of(
        block("section text", 3000, n -> section("'text':" + mrkdwn(n))),
        block("section fields", 10, n -> section("'fields':" + several(n, mrkdwn(5)))),
        block("section field", 2000, n -> section("'fields':[%s]".formatted(plain(n)))),
        block("header", 150, n -> "{'type':'header','text':%s}".formatted(plain(n))),
        block("actions", 25, n -> "{'type':'actions','elements':%s}".formatted(buttons(n))),
        block("context", 10, n -> context(several(n, mrkdwn(5)))),
        block("context text", 3000, n -> context("[%s]".formatted(mrkdwn(n)))),
        block("block_id", 255, n -> "{'type':'divider','block_id':'%s'}".formatted(x(n))),
        block("image alt text", 2000, n -> image("'alt_text':'%s'".formatted(x(n)))),
        block("image title", 2000, n -> image("'alt_text':'a','title':" + plain(n))),
        block("image url", 3000, n -> imageAt("https://e.jp/" + x(n - 13))),
        block(
            "input label",
            2000,
            n ->
                "{'type':'input','label':%s,'element':{'type':'plain_text_input'}}"
                    .formatted(plain(n))),
        block(
            "input hint",
            2000,
            n ->
                "{'type':'input','label':%s,'hint':%s,'element':{'type':'plain_text_input'}}"
                    .formatted(plain(1), plain(n))),
        block(
            "carousel",
            10,
            n ->
                "{'type':'carousel','elements':%s}"
                    .formatted(several(n, card("'title':" + mrkdwn(2))))),
        block("card title", 150, n -> card("'title':" + mrkdwn(n))),
        block("card body", 200, n -> card("'body':" + mrkdwn(n))),
        block("markdown", 12_000, n -> "{'type':'markdown','text':'%s'}".formatted(x(n))),
        block("table rows", 100, n -> table(several(n, "[%s]".formatted(raw(2))))),
        block("table columns", 20, n -> table("[%s]".formatted(several(n, raw(2))))),
        block("table characters", 10_000, n -> table("[[%s]]".formatted(raw(n)))),
        block("data table rows", 101, n -> dataTable(several(n, "[%s]".formatted(raw(2))))),
        block("pie segments", 6, n -> pie(several(n, "{'label':'#','value':1}"))),
        block("pie label", 20, n -> pie("[{'label':'%s','value':1}]".formatted(x(n)))),
        block("video title", 199, n -> video("'title':" + plain(n))),
        block(
            "video author",
            49,
            n -> video("'title':%s,'author_name':'%s'".formatted(plain(1), x(n)))));
  }

  static Stream<Limit> elements() {
    return Stream.of(
        element("button text", 75, n -> "{'type':'button','text':%s}".formatted(plain(n))),
        element("button value", 2000, n -> button(",'value':'%s'".formatted(x(n)))),
        element("button url", 3000, n -> button(",'url':'https://e.jp/%s'".formatted(x(n - 13)))),
        element("button label", 75, n -> button(",'accessibility_label':'%s'".formatted(x(n)))),
        element("action_id", 255, n -> button(",'action_id':'%s'".formatted(x(n)))),
        element("checkboxes", 10, n -> "{'type':'checkboxes','options':%s}".formatted(options(n))),
        element(
            "radio buttons",
            10,
            n -> "{'type':'radio_buttons','options':%s}".formatted(options(n))),
        element("overflow", 5, n -> "{'type':'overflow','options':%s}".formatted(options(n))),
        element("select options", 100, n -> select("'options':" + options(n))),
        element("select groups", 100, n -> select("'option_groups':" + groups(n))),
        element(
            "select options in a group",
            100,
            n ->
                select(
                    "'option_groups':[{'label':%s,'options':%s}]".formatted(plain(1), options(n)))),
        element(
            "placeholder",
            150,
            n -> select("'options':%s,'placeholder':%s".formatted(options(1), plain(n)))),
        field("initial value", 3000, n -> "'initial_value':'%s'".formatted(x(n))),
        field(
            "initial value under a maximum",
            7,
            n -> "'max_length':7,'initial_value':'%s'".formatted(x(n))),
        field("min length", 3000, n -> "'min_length':" + n),
        field("min length under a maximum", 7, n -> "'max_length':7,'min_length':" + n),
        field("max length", 3000, n -> "'max_length':" + n),
        modalElement("files", 10, n -> "{'type':'file_input','max_files':%d}".formatted(n)),
        modalElement("lines", 100, n -> "{'type':'rich_text_input','max_lines':%d}".formatted(n)));
  }

  static Stream<Limit> objects() {
    return Stream.of(
        element(
            "option text",
            75,
            n -> select("'options':[{'text':%s,'value':'a'}]".formatted(plain(n)))),
        element(
            "option value",
            75,
            n -> select("'options':[{'text':%s,'value':'%s'}]".formatted(plain(1), x(n)))),
        element(
            "option description",
            75,
            n ->
                select(
                    "'options':[{'text':%s,'value':'a','description':%s}]"
                        .formatted(plain(1), plain(n)))),
        element(
            "group label",
            75,
            n ->
                select(
                    "'option_groups':[{'label':%s,'options':%s}]".formatted(plain(n), options(1)))),
        element("confirm title", 100, n -> button(confirm(n, 1, 1, 1))),
        element("confirm text", 300, n -> button(confirm(1, n, 1, 1))),
        element("confirm yes", 30, n -> button(confirm(1, 1, n, 1))),
        element("confirm no", 30, n -> button(confirm(1, 1, 1, n))));
  }

  static Stream<Limit> views() {
    return Stream.of(
        modal("blocks in a modal", 100, n -> Samples.modalOf(dividers(n), "")),
        modal("title", 24, n -> titled("'title':%s".formatted(plain(n)))),
        modal("submit", 24, n -> titled("'title':%s,'submit':%s".formatted(plain(1), plain(n)))),
        modal("close", 24, n -> titled("'title':%s,'close':%s".formatted(plain(1), plain(n)))),
        modal(
            "private_metadata",
            3000,
            n -> Samples.modalOf("[]", ",'private_metadata':'%s'".formatted(x(n)))),
        modal(
            "callback_id", 255, n -> Samples.modalOf("[]", ",'callback_id':'%s'".formatted(x(n)))),
        modal(
            "external_id", 255, n -> Samples.modalOf("[]", ",'external_id':'%s'".formatted(x(n)))),
        new Limit("blocks in the Home tab", 100, n -> BlockKit.home(Samples.home(dividers(n)))));
  }

  static Stream<Limit> messages() {
    return Stream.of(
        message("blocks in a message", 50, n -> Samples.messageOf(dividers(n))),
        message("text", 40_000, n -> text(x(n))),
        message("tables", 1, n -> Samples.messageOf(several(n, table("[[%s]]".formatted(raw(1)))))),
        message("charts", 2, n -> Samples.messageOf(several(n, pie("[{'label':'a','value':1}]")))),
        message("all text of the blocks", 13_200, n -> longBlocks(n)),
        message(
            "focus",
            1,
            n ->
                Samples.messageOf(
                    several(n, input("{'type':'plain_text_input','focus_on_load':true}")))));
  }

  static Stream<Limit> never() {
    return Stream.of(
        block("section text", 1, n -> section("'text':" + mrkdwn(n))),
        block("section fields", 1, n -> section("'fields':" + several(n, mrkdwn(5)))),
        block("header", 1, n -> "{'type':'header','text':%s}".formatted(plain(n))),
        block("actions", 1, n -> "{'type':'actions','elements':%s}".formatted(buttons(n))),
        block("context", 1, n -> context(several(n, mrkdwn(5)))),
        element("button value", 1, n -> button(",'value':'%s'".formatted(x(n)))),
        element("select options", 1, n -> select("'options':" + options(n))),
        element("overflow", 1, n -> "{'type':'overflow','options':%s}".formatted(options(n))),
        element(
            "option value",
            1,
            n -> select("'options':[{'text':%s,'value':'%s'}]".formatted(plain(1), x(n)))),
        field("max length", 1, n -> "'max_length':" + n),
        message("text", 1, n -> text(x(n))));
  }

  private static Limit block(String what, int max, IntFunction<String> block) {
    return message(what, max, n -> Samples.message(block.apply(n)));
  }

  private static Limit element(String what, int max, IntFunction<String> element) {
    return block(what, max, n -> actions(element.apply(n)));
  }

  private static Limit field(String what, int max, IntFunction<String> properties) {
    return modalElement(
        what, max, n -> "{'type':'plain_text_input',%s}".formatted(properties.apply(n)));
  }

  private static Limit modalElement(String what, int max, IntFunction<String> element) {
    return modal(what, max, n -> Samples.modal(input(element.apply(n))));
  }

  private static Limit modal(String what, int max, IntFunction<JsonObject> view) {
    return limit(what, max, view, BlockKit::modal);
  }

  private static Limit message(String what, int max, IntFunction<JsonObject> message) {
    return limit(what, max, message, BlockKit::message);
  }

  private static Limit limit(
      String what,
      int max,
      IntFunction<JsonObject> payload,
      Function<JsonObject, List<Finding>> check) {
    return new Limit(what, max, n -> check.apply(payload.apply(n)));
  }

  private static String section(String properties) {
    return "{'type':'section',%s}".formatted(properties);
  }

  private static String context(String elements) {
    return "{'type':'context','elements':%s}".formatted(elements);
  }

  private static String buttons(int count) {
    return several(count, button(",'action_id':'#'"));
  }

  private static String image(String properties) {
    return "{'type':'image','image_url':'https://e.jp/a.png',%s}".formatted(properties);
  }

  private static String imageAt(String url) {
    return "{'type':'image','image_url':'%s','alt_text':'a'}".formatted(url);
  }

  private static String card(String properties) {
    return "{'type':'card',%s}".formatted(properties);
  }

  private static String raw(int length) {
    return "{'type':'raw_text','text':'%s'}".formatted(x(length));
  }

  private static String table(String rows) {
    return "{'type':'table','rows':%s}".formatted(rows);
  }

  private static String dataTable(String rows) {
    return "{'type':'data_table','caption':'c','rows':%s}".formatted(rows);
  }

  private static String pie(String segments) {
    return "{'type':'data_visualization','title':'t','chart':{'type':'pie','segments':%s}}"
        .formatted(segments);
  }

  private static String video(String properties) {
    return "{'type':'video','alt_text':'a','video_url':'https://e.jp/v','thumbnail_url':'https://e.jp/t',%s}"
        .formatted(properties);
  }

  private static String select(String properties) {
    return "{'type':'static_select',%s}".formatted(properties);
  }

  private static String confirm(int title, int text, int yes, int no) {
    return ",'confirm':{'title':%s,'text':%s,'confirm':%s,'deny':%s}"
        .formatted(plain(title), plain(text), plain(yes), plain(no));
  }

  private static JsonObject titled(String properties) {
    return Samples.json("{'type':'modal','blocks':[],%s}", properties).getAsJsonObject();
  }

  private static JsonObject text(String text) {
    return Samples.json("{'text':'%s'}", text).getAsJsonObject();
  }

  /** Five sections that make {@code total} characters together. */
  private static JsonObject longBlocks(int total) {
    String section = section("'text':" + mrkdwn(2640));
    String rest = section("'text':" + mrkdwn(total - 4 * 2640));
    return Samples.message(section, section, section, section, rest);
  }
}

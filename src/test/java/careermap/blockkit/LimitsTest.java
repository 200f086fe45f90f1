package careermap.blockkit;

import static careermap.blockkit.Limit.block;
import static careermap.blockkit.Limit.element;
import static careermap.blockkit.Limit.field;
import static careermap.blockkit.Limit.input;
import static careermap.blockkit.Samples.button;
import static careermap.blockkit.Samples.confirm;
import static careermap.blockkit.Samples.context;
import static careermap.blockkit.Samples.groups;
import static careermap.blockkit.Samples.mrkdwn;
import static careermap.blockkit.Samples.options;
import static careermap.blockkit.Samples.plain;
import static careermap.blockkit.Samples.section;
import static careermap.blockkit.Samples.select;
import static careermap.blockkit.Samples.several;
import static careermap.blockkit.Samples.x;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The numbers of every day, just inside and just outside. */
final class LimitsTest {
  @ParameterizedTest
  @MethodSource({"blocks", "elements", "objects"})
  void takesSoMuchAndNoMore(Limit limit) {
    limit.holdsAbove();
  }

  @ParameterizedTest
  @MethodSource("least")
  void doesNotTakeLess(Limit limit) {
    limit.holdsBelow();
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
                    .formatted(plain(1), plain(n))));
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
        input("files", 10, n -> "{'type':'file_input','max_files':%d}".formatted(n)),
        input("lines", 100, n -> "{'type':'rich_text_input','max_lines':%d}".formatted(n)));
  }

  static Stream<Limit> objects() {
    return Stream.of(
        element("tick text", 75, n -> tick("'text':%s,'value':'a'".formatted(mrkdwn(n)))),
        element("tick value", 75, n -> tick("'text':%s,'value':'%s'".formatted(plain(1), x(n)))),
        element(
            "tick description",
            75,
            n -> tick("'text':%s,'value':'a','description':%s".formatted(plain(1), mrkdwn(n)))),
        element(
            "overflow text",
            75,
            n -> "{'type':'overflow','options':[{'text':%s,'value':'a'}]}".formatted(plain(n))),
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

  static Stream<Limit> least() {
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
        field("max length", 1, n -> "'max_length':" + n));
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

  private static String tick(String option) {
    return "{'type':'checkboxes','options':[{%s}]}".formatted(option);
  }
}

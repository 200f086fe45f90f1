package careermap.blockkit;

import static careermap.blockkit.Limit.block;
import static careermap.blockkit.Limit.element;
import static careermap.blockkit.Limit.input;
import static careermap.blockkit.Samples.card;
import static careermap.blockkit.Samples.dividers;
import static careermap.blockkit.Samples.mrkdwn;
import static careermap.blockkit.Samples.pie;
import static careermap.blockkit.Samples.plain;
import static careermap.blockkit.Samples.raw;
import static careermap.blockkit.Samples.several;
import static careermap.blockkit.Samples.table;
import static careermap.blockkit.Samples.x;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The numbers of blocks and elements that are seldom used. */
final class RareLimitsTest {
  @ParameterizedTest
  @MethodSource({"blocks", "alsoBlocks"})
  void takesSoMuchAndNoMore(Limit limit) {
    limit.holdsAbove();
  }

  @ParameterizedTest
  @MethodSource("least")
  void doesNotTakeLess(Limit limit) {
    limit.holdsBelow();
  }

  static Stream<Limit> alsoBlocks() {
    return Stream.of(
        block(
            "card subtitle",
            150,
            n -> card("'title':%s,'subtitle':%s".formatted(mrkdwn(1), mrkdwn(n)))),
        block(
            "container", 10, n -> "{'type':'container','child_blocks':%s}".formatted(dividers(n))),
        block(
            "container title",
            150,
            n ->
                "{'type':'container','child_blocks':%s,'title':%s}"
                    .formatted(dividers(1), plain(n))),
        block("context actions", 5, n -> contextActions(several(n, icon("'action_id':'#'")))),
        block(
            "icon label",
            75,
            n -> contextActions("[" + icon("'accessibility_label':'%s'".formatted(x(n))) + "]")),
        block(
            "icon value",
            2000,
            n -> contextActions("[" + icon("'value':'%s'".formatted(x(n))) + "]")),
        block(
            "data table page",
            100,
            n ->
                "{'type':'data_table','caption':'c','rows':[[%s],[%s]],'page_size':%d}"
                    .formatted(raw(1), raw(1), n)),
        block(
            "column settings",
            20,
            n ->
                "{'type':'table','rows':[[%s]],'column_settings':%s}"
                    .formatted(raw(1), several(n, "{'align':'left'}"))),
        block(
            "chart title",
            50,
            n ->
                "{'type':'data_visualization','title':'%s','chart':{'type':'pie','segments':[{'label':'a','value':1}]}}"
                    .formatted(x(n))),
        block("series", 6, n -> bars(several(n, "{'name':'#','data':[{'label':'a','value':1}]}"))),
        block(
            "points",
            20,
            n -> bars("[{'name':'a','data':%s}]".formatted(several(n, "{'label':'#','value':1}")))),
        block(
            "series name",
            20,
            n -> bars("[{'name':'%s','data':[{'label':'a','value':1}]}]".formatted(x(n)))),
        block(
            "video alt text",
            2000,
            n ->
                "{'type':'video','title':%s,'alt_text':'%s','video_url':'https://e.jp/v','thumbnail_url':'https://e.jp/t'}"
                    .formatted(plain(1), x(n))),
        block(
            "video description",
            200,
            n -> video("'title':%s,'description':%s".formatted(plain(1), plain(n)))),
        element(
            "overflow address",
            3000,
            n ->
                "{'type':'overflow','options':[{'text':%s,'value':'a','url':'https://e.jp/%s'}]}"
                    .formatted(plain(1), x(n - 13))));
  }

  static Stream<Limit> least() {
    return Stream.of(
        block(
            "carousel",
            1,
            n ->
                "{'type':'carousel','elements':%s}"
                    .formatted(several(n, card("'title':" + mrkdwn(2))))),
        block("data table rows", 2, n -> dataTable(several(n, "[%s]".formatted(raw(2))))),
        block("pie value", 1, n -> pie("[{'label':'a','value':%d}]".formatted(n))),
        input("files", 1, n -> "{'type':'file_input','max_files':%d}".formatted(n)),
        input("lines", 1, n -> "{'type':'rich_text_input','min_lines':%d}".formatted(n)),
        element(
            "chosen", 1, n -> "{'type':'multi_users_select','max_selected_items':%d}".formatted(n)),
        element(
            "kinds of conversation",
            1,
            n ->
                "{'type':'conversations_select','filter':{'include':%s}}"
                    .formatted(several(n, "'im'"))),
        input(
            "dispatch",
            1,
            n ->
                "{'type':'plain_text_input','dispatch_action_config':{'trigger_actions_on':%s}}"
                    .formatted(several(n, "'on_enter_pressed'"))));
  }

  static Stream<Limit> blocks() {
    return Stream.of(
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

  private static String dataTable(String rows) {
    return "{'type':'data_table','caption':'c','rows':%s}".formatted(rows);
  }

  private static String video(String properties) {
    return "{'type':'video','alt_text':'a','video_url':'https://e.jp/v','thumbnail_url':'https://e.jp/t',%s}"
        .formatted(properties);
  }

  private static String bars(String series) {
    return "{'type':'data_visualization','title':'t','chart':{'type':'bar','series':%s}}"
        .formatted(series);
  }

  private static String contextActions(String elements) {
    return "{'type':'context_actions','elements':%s}".formatted(elements);
  }

  private static String icon(String properties) {
    return "{'type':'icon_button','icon':'trash','text':%s,%s}".formatted(plain(1), properties);
  }
}

package careermap.blockkit;

import static careermap.blockkit.Limit.home;
import static careermap.blockkit.Limit.message;
import static careermap.blockkit.Limit.modal;
import static careermap.blockkit.Samples.dividers;
import static careermap.blockkit.Samples.mrkdwn;
import static careermap.blockkit.Samples.pie;
import static careermap.blockkit.Samples.plain;
import static careermap.blockkit.Samples.raw;
import static careermap.blockkit.Samples.section;
import static careermap.blockkit.Samples.several;
import static careermap.blockkit.Samples.table;
import static careermap.blockkit.Samples.x;

import com.google.gson.JsonObject;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The numbers of whole messages and views. */
final class SurfaceLimitsTest {
  @ParameterizedTest
  @MethodSource({"views", "messages"})
  void takesSoMuchAndNoMore(Limit limit) {
    limit.holdsAbove();
  }

  @Test
  void doesNotTakeAMessageWithoutWords() {
    message("text", 1, n -> text(x(n))).holdsBelow();
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
        home("blocks in the Home tab", 100, n -> Samples.home(dividers(n))));
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
                    several(
                        n, Samples.input("{'type':'plain_text_input','focus_on_load':true}")))));
  }

  private static JsonObject titled(String properties) {
    return Samples.json("{'type':'modal','blocks':[],%s}", properties).getAsJsonObject();
  }

  private static JsonObject text(String text) {
    return Samples.json("{'text':'%s'}", text).getAsJsonObject();
  }

  private static JsonObject longBlocks(int total) {
    String section = section("'text':" + mrkdwn(2640));
    String rest = section("'text':" + mrkdwn(total - 4 * 2640));
    return Samples.message(section, section, section, section, rest);
  }
}

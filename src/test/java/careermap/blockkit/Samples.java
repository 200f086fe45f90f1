package careermap.blockkit;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Payloads of any size, written with single quotes for legibility. */
final class Samples {
  private Samples() {}

  static JsonElement json(String text, Object... values) {
    return JsonParser.parseString(text.formatted(values));
  }

  static String x(int length) {
    return "x".repeat(length);
  }

  /** {@code count} items, in which {@code #} becomes their number. */
  static String several(int count, String item) {
    return IntStream.range(0, count)
        .mapToObj(i -> item.replace("#", Integer.toString(i)))
        .collect(Collectors.joining(",", "[", "]"));
  }

  static String plain(int length) {
    return "{'type':'plain_text','text':'%s'}".formatted(x(length));
  }

  static String mrkdwn(int length) {
    return "{'type':'mrkdwn','text':'%s'}".formatted(x(length));
  }

  static String button(String more) {
    return "{'type':'button','text':%s%s}".formatted(plain(3), more);
  }

  static String actions(String element) {
    return "{'type':'actions','elements':[%s]}".formatted(element);
  }

  static String input(String element) {
    return "{'type':'input','label':%s,'element':%s}".formatted(plain(3), element);
  }

  static String options(int count) {
    return several(count, "{'text':{'type':'plain_text','text':'#'},'value':'#'}");
  }

  static String groups(int count) {
    return several(
        count, "{'label':{'type':'plain_text','text':'#'},'options':" + options(1) + "}");
  }

  static String dividers(int count) {
    return several(count, "{'type':'divider'}");
  }

  static JsonObject message(String... blocks) {
    return messageOf("[" + String.join(",", blocks) + "]");
  }

  static JsonObject messageOf(String blocks) {
    return json("{'text':'hello','blocks':%s}", blocks).getAsJsonObject();
  }

  static JsonObject modal(String... blocks) {
    return modalOf("[" + String.join(",", blocks) + "]", "");
  }

  static JsonObject modalOf(String blocks, String more) {
    return json(
            "{'type':'modal','title':%s,'submit':%s,'blocks':%s%s}",
            plain(5), plain(4), blocks, more)
        .getAsJsonObject();
  }

  static JsonObject home(String blocks) {
    return json("{'type':'home','blocks':%s}", blocks).getAsJsonObject();
  }

  static JsonArray blocks(String... blocks) {
    return json("[%s]", String.join(",", blocks)).getAsJsonArray();
  }

  static String section(String properties) {
    return "{'type':'section',%s}".formatted(properties);
  }

  static String context(String elements) {
    return "{'type':'context','elements':%s}".formatted(elements);
  }

  static String select(String properties) {
    return "{'type':'static_select',%s}".formatted(properties);
  }

  static String confirm(int title, int text, int yes, int no) {
    return ",'confirm':{'title':%s,'text':%s,'confirm':%s,'deny':%s}"
        .formatted(plain(title), plain(text), plain(yes), plain(no));
  }

  static String card(String properties) {
    return "{'type':'card',%s}".formatted(properties);
  }

  static String raw(int length) {
    return "{'type':'raw_text','text':'%s'}".formatted(x(length));
  }

  static String table(String rows) {
    return "{'type':'table','rows':%s}".formatted(rows);
  }

  static String pie(String segments) {
    return "{'type':'data_visualization','title':'t','chart':{'type':'pie','segments':%s}}"
        .formatted(segments);
  }
}

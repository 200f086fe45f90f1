package careermap.blockkit;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Mentions, links and calls to everybody that Slack would make of the texts in a payload. */
public final class Mentions {
  /** Slack takes every {@code <…>} for its own: a mention, a link or a special word. */
  private static final Pattern ANGLED = Pattern.compile("<[^<>\\s][^<>]*>");

  private static final List<String> RICH =
      List.of("link", "user", "usergroup", "channel", "team", "broadcast");

  private Mentions() {}

  /** In every text that Slack formats, in order, as written: {@code <!channel>}. */
  public static List<String> in(JsonElement payload) {
    List<String> mentions = new ArrayList<>();
    Json.walk(payload, Place.root(new ArrayList<>()), (object, at) -> add(object, mentions));
    return mentions;
  }

  /** In one text. */
  public static List<String> in(String text) {
    return ANGLED.matcher(text).results().map(MatchResult::group).toList();
  }

  private static void add(JsonObject object, List<String> mentions) {
    String type = Json.text(object, "type");
    if (RICH.contains(type)) {
      mentions.add(object.toString());
    } else if (isFormatted(type)) {
      mentions.addAll(in(Json.text(object, "text")));
    }
  }

  /** A message's own text has no type beside it, and is formatted. */
  private static boolean isFormatted(String type) {
    return type.equals("mrkdwn") || type.equals("markdown") || !isPlain(type);
  }

  private static boolean isPlain(String type) {
    return type.equals("plain_text") || type.equals("raw_text") || type.equals("text");
  }
}

package careermap;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What the app drew for somebody, with the numbers of Sakura's and Ken's things in it instead. */
final class Forgeries {
  private static final List<Kind> KINDS =
      List.of(
          Kind.of("E\\d{4}", "E0107", "E0042"),
          Kind.of("talk-[ke]", "talk-k", "talk-e"),
          Kind.of("request-[ke]", "request-k", "request-e"),
          Kind.of("promise-[ke]", "promise-k", "promise-e"),
          Kind.of("sheet-\\w+", "sheet-open", "sheet-closed"),
          Kind.of("opening|elsewhere", "opening"));

  private Forgeries() {}

  /** By action and value, as in {@link Gaze#finds}. */
  static Map<String, Shown.Control> presses(Map<String, Gaze.Find> found) {
    Map<String, Shown.Control> forged = new LinkedHashMap<>();
    for (Gaze.Find find : found.values()) {
      Shown.Control control = find.control();
      for (String value : of(control.value())) {
        String key = control.action() + "=" + value;
        if (!found.containsKey(key)) {
          forged.put(key, new Shown.Control(control.action(), value, "", false));
        }
      }
    }
    return forged;
  }

  /** Hidden numbers, options and what was filled in. */
  static Map<String, JsonObject> forms(Map<String, JsonObject> found) {
    Map<String, JsonObject> forged = new LinkedHashMap<>();
    for (Map.Entry<String, JsonObject> form : found.entrySet()) {
      String drawn = form.getValue().toString();
      for (String text : of(drawn)) {
        if (!text.equals(drawn)) {
          JsonObject view = JsonParser.parseString(withoutWords(text)).getAsJsonObject();
          forged.putIfAbsent(Gaze.key(view) + Integer.toHexString(shown(view).hashCode()), view);
        }
      }
    }
    forged.keySet().removeAll(found.keySet());
    return forged;
  }

  /** Else whoever sends it in might get back what they had never seen, as their own words. */
  private static String withoutWords(String form) {
    String text = form.replaceAll("2026-08-(19|23)", "2026-08-21");
    for (Secret secret : RightsSecrets.WRITTEN) {
      text = text.replace(secret.words(), "forged");
    }
    return text;
  }

  /** All but what Slack gives to each view. */
  private static String shown(JsonObject view) {
    return view.get("blocks").toString().replaceAll("\"block_id\":\"s\\d+\"", "");
  }

  private static List<String> of(String text) {
    return KINDS.stream().flatMap(kind -> kind.of(text).stream()).distinct().toList();
  }

  /** Numbers of one kind, and whose are put in their place. */
  private record Kind(Pattern pattern, List<String> instead) {
    static Kind of(String pattern, String... instead) {
      return new Kind(
          Pattern.compile("(?<![\\w-])(?:" + pattern + ")(?![\\w-])"), List.of(instead));
    }

    List<String> of(String text) {
      return pattern.matcher(text).find()
          ? instead.stream().map(one -> pattern.matcher(text).replaceAll(one)).toList()
          : List.of();
    }
  }
}

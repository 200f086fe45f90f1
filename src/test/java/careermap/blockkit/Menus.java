package careermap.blockkit;

import static careermap.blockkit.Elements.placeheld;
import static careermap.blockkit.Rules.anyString;
import static careermap.blockkit.Rules.bool;
import static careermap.blockkit.Rules.list;
import static careermap.blockkit.Rules.whole;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.HashMap;
import java.util.Map;

/** Select menus. */
final class Menus {
  private Menus() {}

  static Map<String, Rule> all() {
    Map<String, Rule> menus = new HashMap<>();
    menus.put("static_select", offering(placeheld()).may("initial_option", Compositions.OPTION));
    menus.put("multi_static_select", offering(several()).may("initial_options", options()));
    menus.put("external_select", external(placeheld()).may("initial_option", Compositions.OPTION));
    menus.put("multi_external_select", external(several()).may("initial_options", options()));
    menus.put("users_select", placeheld().may("initial_user", anyString()));
    menus.put("multi_users_select", several().may("initial_users", ids()));
    menus.put("channels_select", responding(placeheld()).may("initial_channel", anyString()));
    menus.put("multi_channels_select", several().may("initial_channels", ids()));
    menus.put("conversations_select", conversation());
    menus.put("multi_conversations_select", conversations());
    return menus;
  }

  /** The initial option or options are among those offered, word for word. */
  static void initialIsOffered(JsonObject menu, Place place) {
    JsonArray offered = offered(menu);
    if (menu.has("initial_option") && !offered.contains(menu.get("initial_option"))) {
      place.at("initial_option").refuse("initial option not found in options");
    }
    for (JsonElement initial : Json.array(menu, "initial_options")) {
      if (!offered.contains(initial)) {
        place.at("initial_options").refuse("initial option not found in options");
      }
    }
  }

  private static JsonArray offered(JsonObject menu) {
    JsonArray offered = Json.array(menu, "options").deepCopy();
    for (JsonElement group : Json.array(menu, "option_groups")) {
      if (group.isJsonObject()) {
        offered.addAll(Json.array(group.getAsJsonObject(), "options"));
      }
    }
    return offered;
  }

  private static Shape offering(Shape menu) {
    return menu.may("options", options())
        .may("option_groups", list(1, 100, Compositions.OPTION_GROUP))
        .eitherOr("options", "option_groups")
        .provided(Menus::initialIsOffered);
  }

  private static Shape several() {
    return placeheld().may("max_selected_items", whole(1, 100));
  }

  private static Shape external(Shape menu) {
    return menu.may("min_query_length", whole(0, 3000));
  }

  private static Shape responding(Shape menu) {
    return menu.may("response_url_enabled", bool());
  }

  private static Shape conversation() {
    return responding(placeheld())
        .may("initial_conversation", anyString())
        .may("default_to_current_conversation", bool())
        .may("filter", Compositions.FILTER);
  }

  private static Shape conversations() {
    return several()
        .may("initial_conversations", ids())
        .may("default_to_current_conversation", bool())
        .may("filter", Compositions.FILTER);
  }

  private static Rule options() {
    return list(1, 100, Compositions.OPTION);
  }

  private static Rule ids() {
    return list(0, 100, anyString());
  }
}

package careermap.slackstandin;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.stream.Stream;

/** What somebody has filled into a view: {@code state.values}, as Slack sends it. */
public final class Form {
  private final JsonObject view;
  private final JsonObject values = new JsonObject();

  private Form(JsonObject view) {
    this.view = view;
  }

  /** The view as it opened, with its initial values. */
  public static Form of(JsonObject view) {
    Form form = new Form(view.deepCopy());
    Controls.inputsOf(view).forEach(form::untouched);
    return form;
  }

  static JsonObject emptyState() {
    JsonObject state = new JsonObject();
    state.add("values", new JsonObject());
    return state;
  }

  /** Types into the field with that action_id. */
  public Form type(String actionId, String text) {
    return put(actionId, "value", new JsonPrimitive(text));
  }

  /** Chooses one option, by its value, among those offered. */
  public Form choose(String actionId, String optionValue) {
    return put(actionId, "selected_option", Controls.option(element(actionId), optionValue));
  }

  /** Chooses one option, by its value, in the block of that name. */
  public Form chooseIn(String blockId, String optionValue) {
    Controls.Found found = Controls.findIn(view, blockId);
    entry(found).add("selected_option", Controls.option(found.element(), optionValue));
    return this;
  }

  /** Ticks exactly these, by their values, among those offered. */
  public Form tick(String actionId, String... optionValues) {
    JsonArray options = new JsonArray();
    for (String value : optionValues) {
      options.add(Controls.option(element(actionId), value));
    }
    return put(actionId, "selected_options", options);
  }

  /** Gives files, as {@link StandInSlack#file} has them; only as many and such as are wanted. */
  public Form attach(String actionId, JsonObject... files) {
    JsonArray attached = new JsonArray();
    Stream.of(files).peek(file -> refuseUnwanted(element(actionId), file)).forEach(attached::add);
    int most = Arguments.number(element(actionId), "max_files", 10);
    if (attached.size() > most) {
      throw new AssertionError("more than " + most + " files: " + attached.size());
    }
    return put(actionId, "files", attached);
  }

  private static void refuseUnwanted(JsonObject input, JsonObject file) {
    String ending = FileJson.ending(Arguments.text(file, "name"));
    if (input.has("filetypes")
        && !input.getAsJsonArray("filetypes").contains(new JsonPrimitive(ending))) {
      throw new AssertionError("not one of " + input.get("filetypes") + ": " + ending);
    }
  }

  public Form pickDate(String actionId, String isoDate) {
    return put(actionId, "selected_date", new JsonPrimitive(isoDate));
  }

  public Form pickTime(String actionId, String hoursAndMinutes) {
    return put(actionId, "selected_time", new JsonPrimitive(hoursAndMinutes));
  }

  public Form pickUser(String actionId, String userId) {
    return put(actionId, "selected_user", new JsonPrimitive(userId));
  }

  public Form pickConversation(String actionId, String channelId) {
    return put(actionId, "selected_conversation", new JsonPrimitive(channelId));
  }

  /** The view with what was filled in. */
  JsonObject filled() {
    JsonObject state = new JsonObject();
    state.add("values", values);
    JsonObject filled = view.deepCopy();
    filled.add("state", state);
    return filled;
  }

  private JsonObject element(String actionId) {
    return Controls.find(view, actionId).element();
  }

  private Form put(String actionId, String property, JsonElement value) {
    Controls.Found found = Controls.find(view, actionId);
    entry(found).add(property, value);
    return this;
  }

  private void untouched(Controls.Found found) {
    JsonObject entry = entry(found);
    String property = Controls.valueProperty(found.type());
    JsonElement initial = found.element().get(Controls.initialProperty(found.type()));
    entry.add(property, initial == null ? Controls.nothing(found.type()) : initial);
  }

  private JsonObject entry(Controls.Found found) {
    JsonObject block = child(values, found.blockId());
    JsonObject entry = child(block, found.actionId());
    entry.addProperty("type", found.type());
    return entry;
  }

  private static JsonObject child(JsonObject parent, String name) {
    if (!parent.has(name)) {
      parent.add(name, new JsonObject());
    }
    return parent.getAsJsonObject(name);
  }
}

package careermap.slackstandin;

import static careermap.slackstandin.Arguments.needed;
import static careermap.slackstandin.Arguments.text;

import careermap.blockkit.Finding;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Map;

/** {@code views.*}. */
final class ViewMethods {
  private final Workspace workspace;
  private final ViewStacks views;
  private final Triggers triggers;
  private final Files files;

  ViewMethods(Workspace workspace, ViewStacks views, Triggers triggers, Files files) {
    this.workspace = workspace;
    this.views = views;
    this.triggers = triggers;
    this.files = files;
  }

  Map<String, SlackMethod> all() {
    return Map.of(
        "views.open", this::open,
        "views.push", this::push,
        "views.update", this::update,
        "views.publish", this::publish);
  }

  private JsonObject open(JsonObject arguments) {
    String trigger = needed(arguments, "trigger_id");
    JsonObject view = modal(arguments);
    return answer(views.open(triggers.exchange(trigger), view));
  }

  private JsonObject push(JsonObject arguments) {
    String trigger = needed(arguments, "trigger_id");
    JsonObject view = modal(arguments);
    String user = triggers.exchange(trigger);
    if (views.height(user) == 0) {
      throw Refused.with("not_found");
    }
    return answer(views.push(user, view));
  }

  private JsonObject update(JsonObject arguments) {
    if (text(arguments, "view_id").isEmpty() && text(arguments, "external_id").isEmpty()) {
      throw Refused.missing("view_id");
    }
    JsonObject old =
        views
            .find(text(arguments, "view_id"), text(arguments, "external_id"))
            .orElseThrow(() -> Refused.with("not_found"));
    JsonObject view = text(old, "type").equals("home") ? home(arguments) : modal(arguments);
    refuseStale(arguments, old);
    return answer(views.replace(old, view));
  }

  private JsonObject publish(JsonObject arguments) {
    String user = needed(arguments, "user_id");
    if (workspace.member(user).isEmpty()) {
      throw Refused.with("user_not_found");
    }
    JsonObject view = home(arguments);
    views.home(user).ifPresent(old -> refuseStale(arguments, old));
    return answer(views.publish(user, view));
  }

  private static void refuseStale(JsonObject arguments, JsonObject old) {
    String hash = text(arguments, "hash");
    if (!hash.isEmpty() && !hash.equals(text(old, "hash"))) {
      throw Refused.with("hash_conflict");
    }
  }

  private JsonObject modal(JsonObject arguments) {
    JsonElement view = view(arguments);
    Payloads.refuseBadModal(view);
    refuseFileInputWithoutScope(view.getAsJsonObject());
    files.refuseUnready(view);
    return view.getAsJsonObject();
  }

  private void refuseFileInputWithoutScope(JsonObject view) {
    boolean takesFiles =
        Controls.all(view).stream().anyMatch(found -> found.type().equals("file_input"));
    if (takesFiles && !workspace.grants("files:read")) {
      throw Refused.with(
          "invalid_arguments",
          List.of(new Finding(Finding.Kind.REFUSED, "/view", "missing scope: files:read")));
    }
  }

  private JsonObject home(JsonObject arguments) {
    JsonElement view = view(arguments);
    Payloads.refuseBadHome(view);
    files.refuseUnready(view);
    return view.getAsJsonObject();
  }

  private static JsonElement view(JsonObject arguments) {
    JsonElement view = arguments.get("view");
    if (view == null) {
      throw Refused.missing("view");
    }
    return view;
  }

  private static JsonObject answer(JsonObject view) {
    JsonObject answer = new JsonObject();
    answer.add("view", view.deepCopy());
    return answer;
  }
}

package careermap.slackstandin;

import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The modals that each person has open, one above the other, and everybody's Home tab. */
final class ViewStacks {
  private static final int HIGHEST = 3;

  private final Workspace workspace;
  private final Map<String, List<JsonObject>> stacks = new HashMap<>();
  private final Map<String, JsonObject> homes = new HashMap<>();

  ViewStacks(Workspace workspace) {
    this.workspace = workspace;
  }

  synchronized Optional<JsonObject> home(String user) {
    return Optional.ofNullable(homes.get(user)).map(JsonObject::deepCopy);
  }

  synchronized JsonObject publish(String user, JsonObject view) {
    String id = home(user).map(home -> text(home, "id")).orElseGet(() -> workspace.id("V"));
    JsonObject home = dressed(view, id, id);
    homes.put(user, home);
    return home;
  }

  synchronized Optional<JsonObject> top(String user) {
    List<JsonObject> stack = stack(user);
    return stack.isEmpty() ? Optional.empty() : Optional.of(stack.get(stack.size() - 1).deepCopy());
  }

  synchronized int height(String user) {
    return stack(user).size();
  }

  synchronized JsonObject open(String user, JsonObject view) {
    clear(user);
    return push(user, view);
  }

  synchronized JsonObject push(String user, JsonObject view) {
    List<JsonObject> stack = stack(user);
    if (stack.size() == HIGHEST) {
      throw Refused.with("push_limit_reached");
    }
    refuseTakenName(view, "");
    String id = workspace.id("V");
    stack.add(dressed(view, id, stack.isEmpty() ? id : text(stack.get(0), "id")));
    return stack.get(stack.size() - 1);
  }

  synchronized void pop(String user) {
    List<JsonObject> stack = stack(user);
    if (!stack.isEmpty()) {
      stack.remove(stack.size() - 1);
    }
  }

  synchronized void clear(String user) {
    stack(user).clear();
  }

  /** The modal or Home tab with that id, or with that name of the app's. */
  synchronized Optional<JsonObject> find(String id, String externalId) {
    List<JsonObject> all = new ArrayList<>(homes.values());
    stacks.values().forEach(all::addAll);
    return all.stream().filter(v -> text(v, "id").equals(id) || named(v, externalId)).findFirst();
  }

  synchronized JsonObject replace(JsonObject old, JsonObject view) {
    String id = text(old, "id");
    refuseTakenName(view, id);
    JsonObject updated = dressed(view, id, text(old, "root_view_id"));
    stacks.values().forEach(stack -> stack.replaceAll(v -> text(v, "id").equals(id) ? updated : v));
    homes.replaceAll((user, home) -> text(home, "id").equals(id) ? updated : home);
    return updated;
  }

  private void refuseTakenName(JsonObject view, String ownId) {
    find("", text(view, "external_id"))
        .filter(other -> !text(other, "id").equals(ownId))
        .ifPresent(
            other -> {
              throw Refused.with("duplicate_external_id");
            });
  }

  private static boolean named(JsonObject view, String externalId) {
    return !externalId.isEmpty() && text(view, "external_id").equals(externalId);
  }

  private List<JsonObject> stack(String user) {
    return stacks.computeIfAbsent(user, any -> new ArrayList<>());
  }

  /** The view as Slack hands it back, with what only Slack knows. */
  private JsonObject dressed(JsonObject view, String id, String root) {
    JsonObject dressed = view.deepCopy();
    dressed.addProperty("id", id);
    dressed.addProperty("root_view_id", root);
    dressed.addProperty("team_id", StandInSlack.TEAM);
    dressed.addProperty("app_id", StandInSlack.APP);
    dressed.addProperty("bot_id", StandInSlack.BOT);
    dressed.addProperty("hash", workspace.timestamp());
    dressed.add("previous_view_id", JsonNull.INSTANCE);
    dressed.add("state", Form.emptyState());
    for (String optional : new String[] {"private_metadata", "callback_id", "external_id"}) {
      dressed.addProperty(optional, text(view, optional));
    }
    BlockIds.assign(dressed, workspace);
    return dressed;
  }

  private static String text(JsonObject view, String name) {
    return Arguments.text(view, name);
  }
}
